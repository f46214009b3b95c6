// What the layout needs to know of the page of a record.

export default {
  pagination: { data: 'records', size: 1, alias: 'record', addAllPagesToCollections: false },
  permalink: ({ record }) => `/records/${record.row.id}/index.html`,
  kind: 'record',
  eleventyComputed: {
    path: ({ record }) => `/records/${record.row.id}/`,
    recordId: ({ record }) => record.row.id,
    title({ record }) {
      return this.recordTitle(record);
    },
    description({ record }) {
      return `${this.kindWords(record.table)} coded from news articles, with the words it rests on: ${this.recordTitle(record)}`;
    },
    crumbs({ record }) {
      return [
        this.home(),
        { name: 'Data', path: '/data/' },
        { name: this.tableTitle(record.table), path: `/data/${record.table}/` },
        { name: this.kindWords(record.table), path: `/records/${record.row.id}/` },
      ];
    },
    newest({ record }) {
      return this.newestPublished(record.row.article_ids);
    },
    facets({ record }) {
      return this.facetsOf(record);
    },
    citation({ record }) {
      return this.citationOf(record);
    },
    links({ record }) {
      return this.linksOf(record);
    },
  },
};
