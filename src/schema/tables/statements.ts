import { boolean, edtf, ref, text } from '../column.ts';
import { defineTable, idColumn, recordColumns } from '../table.ts';

export const statements = defineTable({
  name: 'statements',
  title: 'Statements',
  singular: 'statement',
  description:
    'What named actors said, in their own words or as reported. A statement is evidence of what was said, not of what is true.',
  isRecord: true,
  columns: {
    id: idColumn('The speaker and the subject.', 'statement-danny-danon-remembered-step-toward-peace'),
    speaker_id: ref('actors', {
      title: 'Speaker',
      description: 'Whose words they are.',
      coding:
        'The subject of a verb of saying, or the name after “…”, said; a pronoun is followed back to its name.',
      example: 'person-danny-danon',
    }),
    role: text({
      title: 'Role',
      description: 'The office or role in which the speaker is named.',
      nullable: true,
      coding: 'The office the article gives the speaker.',
      example: 'Ambassador of Israel',
    }),
    verb: text({
      title: 'Verb',
      description: 'The reporting verb as printed.',
      nullable: true,
      coding: 'The verb of saying, unchanged; a speech in a transcript has none.',
      example: 'stated',
    }),
    direct: boolean({
      title: 'Direct',
      description: 'Whether the words stand in quotation marks.',
      coding: 'True when all of it stands in quotation marks.',
      example: true,
    }),
    text: text({
      title: 'Words',
      description: 'What was said: the quoted words, or the words of the report.',
      coding: 'The words inside the quotation marks, or the clause that reports them, unchanged.',
      example: 'This will not be remembered as a step toward peace',
    }),
    venue: text({
      title: 'Occasion',
      description: 'Where or on what occasion, in the words of the text.',
      nullable: true,
      coding: 'The words that name the occasion, unchanged.',
      example: 'in an interview',
    }),
    date: edtf({
      title: 'Date',
      description: 'When it was said, when the text says it.',
      nullable: true,
      coding: 'The date in the same clause, else the only one of the sentence.',
      example: '2025-09-30',
    }),
    relayed_by_id: ref('actors', {
      title: 'Relayed by',
      description: 'Who passed the words on, such as a press secretary.',
      nullable: true,
      coding: 'The actor in “as announced by …” and the like.',
      example: 'person-ruslan-zheldibay',
    }),
    ...recordColumns,
  },
});
