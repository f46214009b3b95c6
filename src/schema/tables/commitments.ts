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
    actor_id: ref('actors', {
      title: 'Actor',
      description: 'Who gives.',
      coding:
        'The subject of the verb that promises; “we” in a quotation is the country or body of the speaker.',
      example: 'country-kaz',
    }),
    country_code: text({
      title: 'Country code',
      description: 'Code of the actor, when it is a country.',
      nullable: true,
      pattern: '[A-Z]{3}',
      coding: 'From the actor.',
      example: 'KAZ',
    }),
    mission_id: ref('actors', {
      title: 'Mission',
      description: 'What it is given to.',
      nullable: true,
      coding:
        'The mission named with the promise, else the one the article spoke of last; empty when it names none.',
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
      {
        title: 'Contribution',
        description: 'What is given.',
        coding: 'By the nouns of what is promised; one row for each kind.',
        example: 'medical',
      },
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
        coding: 'By the verb of the promise, as the meanings below list them.',
        example: 'ready',
      },
    ),
    quantity: number({
      title: 'Quantity',
      description: 'How much, when the text says it.',
      nullable: true,
      minimum: 0,
      coding: 'A number printed with the contribution. Where several actors share one number it stays empty.',
      example: 1000,
    }),
    unit: text({
      title: 'Unit',
      description: 'Unit of the quantity.',
      nullable: true,
      coding: 'The noun after the number.',
      example: 'troops',
    }),
    qualifier: oneOf(qualifiers, {
      title: 'Qualifier',
      description: 'How exact the quantity is.',
      nullable: true,
      coding: 'By the words before or after the number.',
      example: 'up_to',
    }),
    condition: text({
      title: 'Condition',
      description: 'What it depends on or leaves out, in the words of the text.',
      nullable: true,
      coding: 'The words that limit the promise, unchanged.',
      example: 'without deploying troops',
    }),
    date: edtf({
      title: 'Date',
      description: 'When it was given, when the text says it.',
      nullable: true,
      coding: 'The date in the same clause.',
      example: '2026-02',
    }),
    ...recordColumns,
  },
});
