// What the layout needs to know of the page of an article.

export default {
  pagination: { data: 'articles', size: 1, alias: 'article', addAllPagesToCollections: false },
  permalink: ({ article }) => `/articles/${article.id}/index.html`,
  kind: 'article',
  eleventyComputed: {
    path: ({ article }) => `/articles/${article.id}/`,
    title({ article }) {
      return this.articleTitle(article);
    },
    description({ article }) {
      return `${this.outletName(article)}, ${this.publishedWords(article)}: what was coded from this ${this.enumWords(article.kind)} text, sentence by sentence.`;
    },
    newest: ({ article }) => article.published,
    crumbs({ article }) {
      return [
        this.home(),
        { name: 'Sources', path: '/articles/' },
        { name: this.articleTitle(article), path: `/articles/${article.id}/` },
      ];
    },
    facets({ article }) {
      const year = this.yearOf(article.published);
      return [
        'kind:Article',
        `outlet:${this.outletName(article)}`,
        ...(year === null ? [] : [`year:${year}`]),
      ];
    },
  },
};
