import { edtf, number, oneOf, ref, text } from '../column.ts';
import { defineTable, idColumn, recordColumns } from '../table.ts';
import { qualifiers } from './figures.ts';

export const commitments = defineTable({
  name: 'commitments',
  title: 'Commitments',
  singular: 'commitment',
  description:
    'What an actor has agreed, offered or is expected to give to a mission. One row for each kind of contribution.',
  isRecord: true,
  columns: {
    id: idColumn('The actor, the mission and the contribution.', 'commitment-kaz-isf-medical'),
    actor_id: ref('actors', { title: 'Actor', description: 'Who gives.', example: 'country-kaz' }),
    country_code: text({
      title: 'Country code',
      description: 'Code of the actor, when it is a country.',
      nullable: true,
      pattern: '[A-Z]{3}',
      example: 'KAZ',
    }),
    mission_id: ref('actors', {
      title: 'Mission',
      description: 'What it is given to.',
      nullable: true,
      example: 'org-isf',
    }),
    contribution: oneOf(
      {
        troops: 'Soldiers or military units.',
        medical: 'Medical staff or units.',
        observers: 'Observers or liaison staff.',
        police: 'Police officers.',
        police_training: 'Training of police.',
        training_support: 'Help with training of another or an unnamed kind.',
        funding: 'Money.',
        mediation: 'Good offices between parties.',
        other: 'Something else.',
      },
      { title: 'Contribution', description: 'What is given.', example: 'medical' },
    ),
    status: oneOf(
      {
        agreed: '"has agreed to send", "is sending".',
        committed: '"has committed to", "pledged", "promised".',
        ready: '"is ready", "is prepared", "signalled readiness".',
        willing: '"has expressed willingness", "offered".',
        planned: '"will", "is expected to".',
        proposed: '"could", "is considering"; someone else suggests it.',
      },
      {
        title: 'Status',
        description:
          'How firm it is; where sources use several words, the firmest that the actor or its office used.',
        example: 'ready',
      },
    ),
    quantity: number({
      title: 'Quantity',
      description: 'How much, when the text says it.',
      nullable: true,
      minimum: 0,
      example: 1000,
    }),
    unit: text({ title: 'Unit', description: 'Unit of the quantity.', nullable: true, example: 'troops' }),
    qualifier: oneOf(qualifiers, {
      title: 'Qualifier',
      description: 'How exact the quantity is.',
      nullable: true,
      example: 'up_to',
    }),
    condition: text({
      title: 'Condition',
      description: 'What it depends on or leaves out, in the words of the text.',
      nullable: true,
      example: 'without deploying troops',
    }),
    date: edtf({
      title: 'Date',
      description: 'When it was given, when the text says it.',
      nullable: true,
      example: '2026-02',
    }),
    ...recordColumns,
  },
});
