// The page around every text, for the reference run of Eleventy: what src/layouts/Page.astro writes, in template literals.

export function render({ title, description, path, kind, crumbs, date, facets, head = '', content, site }) {
  const { escapeHtml: e, absolute: url } = this;
  const tag = (name, value) => `<meta property="${name}" content="${e(value)}">`;
  const link = ({ path: to, name }) =>
    `<li><a href="${to}"${path.startsWith(to) ? ' aria-current="true"' : ''}>${name}</a></li>`;
  const list = crumbs.map(({ name, path: to }, index) => ({
    '@type': 'ListItem',
    position: index + 1,
    name,
    item: url(to),
  }));
  return `<!doctype html>
<html lang="en"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1">
<title>${e(title)} · ${e(site.shortName)}</title><meta name="description" content="${e(description)}">
<link rel="canonical" href="${url(path)}">${site.fonts}<link rel="stylesheet" href="/theme.css">
<meta name="color-scheme" content="light dark"><link rel="icon" href="/mark.svg" type="image/svg+xml">
<link rel="alternate" type="application/rss+xml" title="${e(site.shortName)}" href="/feed.xml">
<link rel="alternate" type="application/feed+json" title="${e(site.shortName)}" href="/feed.json">
<link rel="license" href="${site.licences.data.url}">
${tag('og:type', 'website')}${tag('og:site_name', site.name)}${tag('og:title', title)}${tag('og:description', description)}
${tag('og:url', url(path))}${tag('og:locale', 'en_GB')}${tag('og:image', url(`/share${path.slice(0, -1)}.png`))}
${tag('og:image:type', 'image/png')}${tag('og:image:width', '1200')}${tag('og:image:height', '630')}
<meta name="twitter:card" content="summary_large_image">${head}
<script type="application/ld+json">${JSON.stringify({ '@context': 'https://schema.org', '@graph': [{ '@type': 'BreadcrumbList', itemListElement: list }] }).replaceAll('<', '\\u003c')}</script>
<link rel="stylesheet" href="/page.css"><script type="module" src="/page.js"></script></head>
<body class="page page-${kind}"><a class="skip" href="#content">Skip to content</a>
<header class="site-header"><a class="site-name" href="/">${e(site.shortName)}</a><nav aria-label="Main"><ul>${site.menu.map(link).join('')}</ul></nav></header>
<main id="content" tabindex="-1" data-pagefind-body><nav class="breadcrumbs" aria-label="Breadcrumb"><ol>
${crumbs.map(({ name, path: to }) => `<li><a href="${to}">${e(name)}</a></li>`).join('')}</ol></nav>
${facets.map((facet) => `<span hidden data-pagefind-filter="${e(facet)}"></span>`).join('')}
<span hidden data-pagefind-sort="date:${date ?? '0000'}"></span>
${content}
<footer class="page-foot"><p>Permalink <a href="${url(path)}" rel="bookmark">${url(path)}</a></p></footer></main>
<footer class="site-footer"><p>${e(site.name)}</p><nav aria-label="More"><ul>${site.more.map(link).join('')}</ul></nav></footer></body></html>
`;
}
