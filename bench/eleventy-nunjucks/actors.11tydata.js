// What the layout needs to know of the page of an actor.

export default {
  pagination: { data: 'actors', size: 1, alias: 'actor', addAllPagesToCollections: false },
  permalink: ({ actor }) => `/actors/${actor.id}/index.html`,
  kind: 'actor',
  eleventyComputed: {
    path: ({ actor }) => `/actors/${actor.id}/`,
    recordId: ({ actor }) => actor.id,
    title: ({ actor }) => actor.name,
    description({ actor: { id, name, role } }) {
      const total = this.count(this.totalOf(this.groupsOf(id)), 'record');
      return `${name}${role ? `, ${role}` : ''}: ${total} coded from news articles, with sources.`;
    },
    crumbs({ actor }) {
      return [
        this.home(),
        { name: 'Actors', path: '/actors/' },
        { name: actor.name, path: `/actors/${actor.id}/` },
      ];
    },
    facets: ({ actor }) => ['kind:Actor', `actor:${actor.name}`],
  },
};
