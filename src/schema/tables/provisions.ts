import { integer, oneOf, ref, text } from '../column.ts';
import { defineTable, idColumn, modality, recordColumns } from '../table.ts';

export const provisions = defineTable({
  name: 'provisions',
  title: 'Provisions',
  singular: 'provision',
  description: 'What a plan, resolution or proposal contains, item by item.',
  isRecord: true,
  columns: {
    id: idColumn('The plan and the item.', 'provision-new-york-declaration-immediate-ceasefire'),
    plan: text({
      title: 'Plan',
      description: 'The document, mission or proposal it belongs to.',
      coding:
        'The name of the plan, resolution, mission or proposal that the clause speaks of; “it” and “the pact” are followed back to their name.',
      example: 'New York Declaration',
    }),
    position: integer({
      title: 'Position',
      description: 'Order within the plan, as the text lists it.',
      minimum: 1,
      coding: 'Counted in the order of the text, plan by plan.',
      example: 1,
    }),
    item: text({
      title: 'Item',
      description: 'What is provided for, in the words of the text.',
      coding: 'The words of the list or clause, unchanged but for their ends.',
      example: 'immediate ceasefire in Gaza',
    }),
    actor_id: ref('actors', {
      title: 'Actor',
      description: 'Who is to do it, when the text says so.',
      nullable: true,
      coding: 'The actor that the clause says is to do it.',
      example: 'country-qat',
    }),
    modality: oneOf(modality, {
      title: 'Modality',
      description: 'Whether it is decided, planned or proposed.',
      coding: 'By the verb that governs the clause, and by whether the plan was adopted or only proposed.',
      example: 'planned',
    }),
    ...recordColumns,
  },
});
