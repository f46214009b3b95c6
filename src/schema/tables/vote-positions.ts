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
      coding: 'The vote that the same sentence, or the one before, tells of.',
      example: 'vote-unga-new-york-declaration',
    }),
    actor_id: ref('actors', {
      title: 'Member',
      description: 'Who voted.',
      coding: 'A member named on one side of the vote; “nine others” name nobody and give no row.',
      example: 'country-isr',
    }),
    country_code: text({
      title: 'Country code',
      description: 'Code of the member, when it is a country.',
      nullable: true,
      pattern: '[A-Z]{3}',
      coding: 'From the actor.',
      example: 'ISR',
    }),
    position: oneOf(
      { yes: 'Voted in favour.', no: 'Voted against.', abstain: 'Abstained.', absent: 'Did not vote.' },
      {
        title: 'Position',
        description: 'How it voted.',
        coding: 'By the verb of the clause: “voted in favour”, “opposed”, “abstained”.',
        example: 'no',
      },
    ),
    ...recordColumns,
  },
});
