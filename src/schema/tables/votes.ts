import { edtf, integer, oneOf, ref, text } from '../column.ts';
import { defineTable, idColumn, recordColumns } from '../table.ts';

const count = (title: string, description: string, example: number) =>
  integer({
    title,
    description,
    coding:
      'A number as printed; or counted from the members named, or from the other counts and the membership: then the column is named in derived.',
    unit: 'members',
    minimum: 0,
    nullable: true,
    example,
  });

export const votes = defineTable({
  name: 'votes',
  title: 'Votes',
  singular: 'vote',
  description:
    'Votes in councils, assemblies and parliaments with their counts; a count that is printed nowhere is empty or marked as computed.',
  isRecord: true,
  nameColumn: 'resolution',
  columns: {
    id: idColumn('The body and what it voted on.', 'vote-unga-new-york-declaration'),
    body_id: ref('actors', {
      title: 'Body',
      description: 'Who voted.',
      coding: 'The assembly, council or parliament named in the sentence, else the one named last before it.',
      example: 'org-unga',
    }),
    resolution: text({
      title: 'Resolution',
      description: 'What was voted on.',
      coding: 'The words that name it, from the sentence of the vote or one close to it.',
      example: 'resolution endorsing the New York Declaration',
    }),
    date: edtf({
      title: 'Date',
      description: 'The day of the vote.',
      nullable: true,
      coding: 'The date in the clause of the vote; the day of publication is never taken for it.',
      example: '2025-09-12',
    }),
    in_favour: count('In favour', 'Members that voted yes.', 142),
    against: count('Against', 'Members that voted no.', 10),
    abstentions: count('Abstentions', 'Members that abstained.', 12),
    not_voting: count('Not voting', 'Members that cast no vote.', 29),
    total_members: count('Members', 'Members of the body.', 193),
    result: oneOf(
      { adopted: 'It passed.', rejected: 'It failed.' },
      {
        title: 'Result',
        description: 'The outcome, where the text says it.',
        nullable: true,
        coding: 'By a verb that says so (“adopted”, “rejected”); never worked out from the counts.',
        example: 'adopted',
      },
    ),
    ...recordColumns,
  },
});
