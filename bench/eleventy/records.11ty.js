// One record, as src/pages/records/[id]/index.astro shows it.

export const data = {
  pagination: { data: 'records', size: 1, alias: 'record', addAllPagesToCollections: false },
  permalink: ({ record }) => `/records/${record.row.id}/index.html`,
  layout: 'page.11ty.js',
  kind: 'record',
  eleventyComputed: {
    path: ({ record }) => `/records/${record.row.id}/`,
    title({ record }) {
      return this.recordTitle(record);
    },
    description({ record }) {
      return `${this.kindWords(record.table)} coded from news articles, with the words it rests on: ${this.recordTitle(record)}`;
    },
    crumbs({ record }) {
      const data = { name: 'Data', path: '/data/' };
      return [
        { name: 'Sourcebook', path: '/' },
        data,
        { name: this.kindWords(record.table), path: `/data/${record.table}/` },
      ];
    },
    date({ record }) {
      return this.newestPublished(record.row.article_ids);
    },
    facets({ record }) {
      return this.facetsOf(record);
    },
    head({ record }) {
      const tags = this.citationTags(this.citationOf(record), `/records/${record.row.id}/`);
      return tags
        .map(([name, value]) => `<meta name="${name}" content="${this.escapeHtml(value)}">`)
        .join('');
    },
  },
};

export function render({ record, title }) {
  const { escapeHtml: e } = this;
  const { id } = record.row;
  const part = ({ text, href }) => (href ? `<a href="${href}">${e(text)}</a>` : e(text));
  const fields = this.recordFields(record).map(
    ({ title: name, description, unit, parts, isComputed }) =>
      `<div class="field"><dt>${e(name)}</dt><dd>${parts.length === 0 ? '<span class="none">not given</span>' : parts.map(part).join(', ')}${unit ? ` ${e(unit)}` : ''}${isComputed ? '<span class="field-computed">Computed: printed nowhere, but it follows from the words quoted on this page.</span>' : ''}<span class="field-description">${e(description)}</span></dd></div>`,
  );
  const badges = this.badgesOf(record).map(
    ({ label, meaning, tone }) =>
      `<div><dt><span class="badge badge-${tone}">${e(label)}</span></dt><dd>${e(meaning)}</dd></div>`,
  );
  const claims = this.claimsOf(id).map(
    ({ brief, id: claim, text }) => `<li><a href="/briefs/${brief}/#${claim}">${e(text)}</a></li>`,
  );
  const neighbours = this.sameWords(id, 12);
  return `<header class="page-header"><p class="kicker">${this.kindWords(record.table)}</p><h1>${e(title)}</h1></header>
<div class="record-columns"><section class="record-words" aria-labelledby="words"><h2 id="words">The words it was coded from</h2>
${this.evidenceList(id)}<h2>Where it is used</h2>${claims.length === 0 ? '<p class="none">No brief uses it.</p>' : `<ul>${claims.join('')}</ul>`}</section>
<section class="record-fields" aria-labelledby="fields"><h2 id="fields">What is coded</h2><dl class="fields">${fields.join('')}</dl>
<h2>How sure it is</h2><dl class="badges">${badges.join('')}</dl>
<p class="record-files"><code>${id}</code> <a href="/records/${id}.json">This record as JSON</a> <a href="/data/${record.table}/">The whole table</a></p></section>
${neighbours.length > 0 ? `<section class="record-neighbours"><h2>Coded from the same sentence</h2>${this.recordList(neighbours)}</section>` : ''}</div>
${this.citeBox(this.citationOf(record), `/cite/record/${id}`)}`;
}
