import { day, edtf, list, oneOf, ref, text } from '../column.ts';
import { defineTable, idColumn, modality, recordColumns } from '../table.ts';

/** Event types with their definition; an event of no listed type is `other`. */
export const eventTypes = {
  accession: 'A state or body joins an agreement or organisation: "joined the Abraham Accords".',
  adoption: 'A body adopts or approves a text: "approved the charter".',
  advisory: 'A warning or level of risk is issued or changed: "raised its threat level".',
  agreement: 'Parties agree on something: "agreed to send troops".',
  appointment: 'Someone takes or is given an office: "was sworn in".',
  call: 'A telephone or video call: "held a phone call with".',
  ceasefire: 'A ceasefire or truce begins, is agreed or ends.',
  conference: 'A conference, summit, congress or forum takes place.',
  deployment_plan: 'A deployment, base or build-up that is planned or proposed.',
  evacuation: 'People are brought out of danger.',
  founding: 'A body, programme or service is created or launched.',
  hostage_release: 'Hostages or prisoners are handed over or released.',
  incident: 'Violence, unrest, a blockade or an accident.',
  mediation: 'A third party brings sides together: "facilitated indirect negotiations".',
  meeting: 'People or bodies meet.',
  recognition: 'A state recognises another or ties are established.',
  sanction: 'Sanctions or embargoes are imposed, eased or lifted.',
  signing: 'A text is signed.',
  speech: 'Someone addresses a body: "addressed the Knesset".',
  statement: 'Someone takes a position in public: "welcomed the ceasefire".',
  suspension: 'A service, membership or process is stopped.',
  visit: 'Someone travels to a place.',
  vote: 'A body votes.',
  withdrawal: 'Forces, staff or a party pull out.',
  other: 'An event of no type above.',
} as const;

export const events = defineTable({
  name: 'events',
  title: 'Events',
  singular: 'event',
  description: 'What happened, was planned or was proposed: who did what, where and when.',
  isRecord: true,
  columns: {
    id: idColumn('Type, first actors, and date or subject.', 'event-recognition-kaz-pse-1992'),
    type: oneOf(eventTypes, {
      title: 'Type',
      description: 'What sort of event it is.',
      coding:
        'By the first rule that fits the verb of a clause and what hangs on it; each rule is listed in the table evidence.',
      example: 'recognition',
    }),
    what: text({
      title: 'What',
      description: 'The event in the words of the text.',
      coding: 'The words of the clause, cut at its borders.',
      example: 'Kazakhstan recognized the State of Palestine in 1992 and established diplomatic ties',
    }),
    date: edtf({
      title: 'Date',
      description: 'When it happened or is to happen.',
      nullable: true,
      coding:
        'From the date in the same clause, else the only one of the sentence. A weekday or “a month later” is worked out from the day of publication or from the date before it.',
      example: '1992',
    }),
    date_start: day({
      title: 'Earliest day',
      description: 'First day the date can mean.',
      nullable: true,
      coding: 'Worked out from the date.',
      example: '1992-01-01',
    }),
    date_end: day({
      title: 'Latest day',
      description: 'Last day the date can mean.',
      nullable: true,
      coding: 'Worked out from the date.',
      example: '1992-12-31',
    }),
    date_text: text({
      title: 'Date as printed',
      description: 'The words the date was read from.',
      nullable: true,
      coding: 'The words of the text, unchanged.',
      example: 'in 1992',
    }),
    date_basis: oneOf(
      {
        explicit: 'Printed in full.',
        from_publication: 'Printed in part; completed from the day of publication.',
        inherited: 'Taken from a date named shortly before in the text.',
        unknown: 'No date is given.',
      },
      {
        title: 'Basis of the date',
        description: 'How the date was read.',
        coding: 'By how much of the date is printed, and by what the rest was taken from.',
        example: 'explicit',
      },
    ),
    place_id: ref('actors', {
      title: 'Place',
      description: 'Where it happened.',
      nullable: true,
      coding: 'A place named in the clause.',
      example: 'place-gaza-strip',
    }),
    participants: list(ref('actors', { title: 'Actor', description: 'An actor.', example: 'country-kaz' }), {
      title: 'Participants',
      description: 'Who took part or was affected.',
      coding: 'Actors that are subject or object of the clause; places are left out.',
      example: ['country-kaz', 'country-pse'],
    }),
    modality: oneOf(modality, {
      title: 'Modality',
      description: 'Whether it happened or was only planned or proposed.',
      coding:
        'By the words that govern the clause: “will” and “is to” are planned, “could”, “would” and “proposed” are proposed.',
      example: 'reported',
    }),
    ...recordColumns,
  },
});
