// One actor, as src/pages/actors/[id]/index.astro shows it.

export const data = {
  pagination: { data: 'actors', size: 1, alias: 'actor', addAllPagesToCollections: false },
  permalink: ({ actor }) => `/actors/${actor.id}/index.html`,
  layout: 'page.11ty.js',
  kind: 'actor',
  date: null,
  eleventyComputed: {
    path: ({ actor }) => `/actors/${actor.id}/`,
    title: ({ actor }) => actor.name,
    description: ({ actor }) => `${actor.name}: records coded from news articles, with sources.`,
    crumbs: ({ actor }) => [
      { name: 'Sourcebook', path: '/' },
      { name: 'Actors', path: '/actors/' },
      { name: actor.name, path: `/actors/${actor.id}/` },
    ],
    facets: ({ actor }) => ['kind:Actor', `actor:${actor.name}`],
  },
};

export function render({ actor: { id, kind, name, role, aliases, country_code, mention_count } }) {
  const { escapeHtml: e } = this;
  const records = this.recordsOfActor(id);
  const sections = this.groupsOf(id).map(
    ({ table, title, records: own }) =>
      `<section class="section" aria-labelledby="${table}"><h2 id="${table}">${e(title)} <span class="count">${own.length}</span></h2>${this.recordList(own.slice(0, 100))}</section>`,
  );
  const companions = this.companions(id).map(
    ({ actor, shared }) =>
      `<li><a href="/actors/${actor.id}/">${e(actor.name)}</a> <span class="actor-count">${shared} records</span></li>`,
  );
  return `<header class="page-header"><p class="kicker">${kind}</p><h1>${e(name)}</h1>${role ? `<p class="lede">${e(role)}</p>` : ''}
<dl class="facts">${aliases.length > 0 ? `<div><dt>Also</dt><dd>${e(aliases.join(', '))}</dd></div>` : ''}${country_code ? `<div><dt>Country code</dt><dd>${country_code}</dd></div>` : ''}<div><dt>Mentions</dt><dd>${mention_count}</dd></div><div><dt>Records</dt><dd>${records.length}</dd></div></dl></header>
${sections.join('')}<section class="section"><h2>Named in the same records</h2><ul class="actor-list">${companions.slice(0, 100).join('')}</ul></section>
<section class="section"><h2>Where it is named</h2>${this.evidenceList(id)}</section>`;
}
