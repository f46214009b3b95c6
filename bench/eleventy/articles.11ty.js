// One article, as src/pages/articles/[id]/index.astro shows it.

export const data = {
  pagination: { data: 'articles', size: 1, alias: 'article', addAllPagesToCollections: false },
  permalink: ({ article }) => `/articles/${article.id}/index.html`,
  layout: 'page.11ty.js',
  kind: 'article',
  eleventyComputed: {
    path: ({ article }) => `/articles/${article.id}/`,
    title: ({ article }) => article.title ?? article.label,
    description: ({ article }) => `${article.outlet}: what was coded from this text, sentence by sentence.`,
    date: ({ article }) => article.published,
    crumbs: ({ article }) => [
      { name: 'Sourcebook', path: '/' },
      { name: 'Sources', path: '/articles/' },
      { name: article.label, path: `/articles/${article.id}/` },
    ],
    facets: ({ article }) => ['kind:Article', `outlet:${article.outlet}`],
  },
};

export function render({ article, title }) {
  const { escapeHtml: e } = this;
  const link = (record) => `<a href="${this.recordHref(record)}">${e(this.recordShortTitle(record))}</a>`;
  const paragraphs = this.articleParagraphs(article.id).map(({ number, kind, sentences }) => {
    const words = sentences.map(
      ({ anchor, segments }) => `<span id="${anchor}" class="sentence">${this.marked(segments)}</span>`,
    );
    const notes = sentences
      .filter(({ records }) => records.length > 0)
      .map(
        ({ anchor, records }) =>
          `<li><a href="#${anchor}">${anchor}</a> <p>${records.map(link).join(' ')}</p></li>`,
      );
    return `<div class="article-paragraph article-${kind}" id="p${number}"><a class="article-number" href="#p${number}">${number}</a><p lang="${article.language}">${words.join(' ')}</p></div>${notes.length > 0 ? `<div class="article-notes"><ol>${notes.join('')}</ol></div>` : ''}`;
  });
  return `<header class="page-header"><p class="kicker">Source</p><h1>${e(title)}</h1><dl class="facts"><div><dt>Outlet</dt><dd>${e(article.outlet ?? '')}</dd></div><div><dt>Published</dt><dd>${article.published ?? 'undated'}</dd></div></dl></header>
${paragraphs.join('\n')}`;
}
