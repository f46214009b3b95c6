import { list, oneOf, text } from '../column.ts';
import { defineTable, idColumn } from '../table.ts';

export const differences = defineTable({
  name: 'differences',
  title: 'Where sources differ',
  singular: 'comparison',
  description:
    'The same measure of the same thing, as several outlets or several records give it. Copies of one article count once.',
  isRecord: false,
  columns: {
    id: idColumn('The thing and the measure.', 'difference-commitment-kaz-isf-troops-status'),
    record_table: oneOf(
      {
        events: 'Events.',
        votes: 'Votes.',
        commitments: 'Commitments.',
        figures: 'Figures.',
        statements: 'Statements.',
        provisions: 'Provisions.',
      },
      { title: 'Table', description: 'The table of the records compared.', example: 'commitments' },
    ),
    measure: text({
      title: 'Measure',
      description: 'What is compared.',
      example: 'status of Kazakhstan’s troops for the International Stabilization Force',
    }),
    record_ids: list(
      text({ title: 'Record', description: 'A record.', example: 'commitment-kaz-isf-troops' }),
      {
        title: 'Records',
        description: 'The records compared.',
        example: ['commitment-kaz-isf-troops'],
      },
    ),
    values: list(text({ title: 'Value', description: 'A value.', example: 'agreed' }), {
      title: 'Values',
      description: 'The values found, in the order of the records or of their evidence.',
      example: ['agreed', 'ready'],
    }),
    verdict: oneOf(
      {
        agree: 'All give the same value.',
        differ: 'The values contradict each other.',
        superseded: 'A later source replaces an earlier one.',
        not_comparable: 'They look alike but measure different things.',
      },
      {
        title: 'Verdict',
        description: 'What the comparison shows.',
        coding:
          'By comparing the values, their dates and how exact they are; copies of one article count once.',
        example: 'differ',
      },
    ),
    note: text({
      title: 'Note',
      description: 'Why the verdict.',
      nullable: true,
      example: 'One passage says agreed, a later one signalled readiness.',
    }),
  },
});
