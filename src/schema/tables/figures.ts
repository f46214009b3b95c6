import { edtf, number, oneOf, ref, text } from '../column.ts';
import { defineTable, idColumn, modality, recordColumns } from '../table.ts';

/** How exact a printed number is. */
export const qualifiers = {
  exact: 'Printed without a qualifier.',
  about: '"about", "around", "some", "nearly".',
  up_to: '"up to", "as many as".',
  more_than: '"more than", "over", "exceeded".',
  at_least: '"at least", "no fewer than".',
  less_than: '"less than", "under", "fewer than".',
} as const;

export const figures = defineTable({
  name: 'figures',
  title: 'Figures',
  singular: 'figure',
  description:
    'Numbers that measure something: people, money, area, time. Numbers that are labels or dates are left out.',
  isRecord: true,
  columns: {
    id: idColumn('What is measured, and when.', 'figure-trade-kaz-isr-2023'),
    value: number({
      title: 'Value',
      description: 'The number in plain units: 450 million is 450000000.',
      coding: 'Digits or words as printed, millions and dozens worked out.',
      example: 450000000,
    }),
    unit: text({
      title: 'Unit',
      description: 'What is counted; money as an ISO 4217 code.',
      coding: 'The noun after the number, or the currency before it.',
      example: 'USD',
    }),
    measures: text({
      title: 'Measures',
      description: 'What the number says, in the words of the text.',
      coding: 'The words of the clause that say what is counted, unchanged.',
      example: 'Bilateral trade between Kazakhstan and Israel',
    }),
    subject_id: ref('actors', {
      title: 'Subject',
      description: 'The actor it is about.',
      nullable: true,
      coding: 'The actor that the clause is about.',
      example: 'country-kaz',
    }),
    qualifier: oneOf(qualifiers, {
      title: 'Qualifier',
      description: 'How exact the number is.',
      coding: 'By the words before or after the number.',
      example: 'more_than',
    }),
    as_of: edtf({
      title: 'As of',
      description: 'The time it holds for.',
      nullable: true,
      coding: 'The date in the same clause; the day of publication is never taken for it.',
      example: '2023',
    }),
    modality: oneOf(modality, {
      title: 'Modality',
      description: 'Whether the number is of something done, planned or proposed.',
      coding: 'By the verb that governs the number: “would plant 60,000 hectares” is proposed.',
      example: 'reported',
    }),
    ...recordColumns,
  },
});
