import { oneOf, ref, text } from '../column.ts';
import { defineTable, idColumn, recordColumns } from '../table.ts';

export const votePositions = defineTable({
  name: 'vote_positions',
  title: 'Vote positions',
  singular: 'vote position',
  description: 'How a named member voted. Members that no article names have no row.',
  isRecord: true,
  columns: {
    id: idColumn('The vote and the member.', 'position-unga-new-york-declaration-isr'),
    vote_id: ref('votes', {
      title: 'Vote',
      description: 'The vote.',
      example: 'vote-unga-new-york-declaration',
    }),
    actor_id: ref('actors', { title: 'Member', description: 'Who voted.', example: 'country-isr' }),
    country_code: text({
      title: 'Country code',
      description: 'Code of the member, when it is a country.',
      nullable: true,
      pattern: '[A-Z]{3}',
      example: 'ISR',
    }),
    position: oneOf(
      { yes: 'Voted in favour.', no: 'Voted against.', abstain: 'Abstained.', absent: 'Did not vote.' },
      { title: 'Position', description: 'How it voted.', example: 'no' },
    ),
    ...recordColumns,
  },
});
