import { integer, oneOf, ref, text } from '../column.ts';
import { defineTable, idColumn } from '../table.ts';

/** Code points of the text that `prefix` and `suffix` hold; fewer where it begins or ends. */
export const contextLength = 32;

const offset = (title: string, description: string, example: number) =>
  integer({
    title,
    description,
    coding: 'Counted in the text as the articles’ .txt files give it: NFC, white space joined.',
    unit: 'Unicode code points',
    minimum: 0,
    example,
  });

export const evidence = defineTable({
  name: 'evidence',
  title: 'Evidence',
  singular: 'piece of evidence',
  description:
    'The words each record was coded from, as spans of the normalised text of an article (W3C Web Annotation). Positions count Unicode code points.',
  isRecord: false,
  columns: {
    id: idColumn('The record and a running number.', 'vote-unga-new-york-declaration-e1'),
    record_id: text({
      title: 'Record',
      description: 'The record these words back.',
      pattern: '[a-z0-9]+(?:-[a-z0-9]+)*',
      example: 'vote-unga-new-york-declaration',
    }),
    record_table: oneOf(
      {
        actors: 'An actor.',
        events: 'An event.',
        votes: 'A vote.',
        vote_positions: 'A vote position.',
        commitments: 'A commitment.',
        figures: 'A figure.',
        statements: 'A statement.',
        provisions: 'A provision.',
      },
      { title: 'Table', description: 'The table of the record.', example: 'votes' },
    ),
    article_id: ref('articles', {
      title: 'Article',
      description: 'Where the words stand.',
      example: 'two-state-vote',
    }),
    paragraph: integer({
      title: 'Paragraph',
      description: 'Number of the paragraph in the article, from 1.',
      minimum: 1,
      example: 5,
    }),
    start: offset('Start', 'First code point of the span in the normalised text (inclusive).', 1204),
    end: offset('End', 'Code point after the span (exclusive).', 1266),
    prefix: text({
      title: 'Before',
      description: `Up to ${contextLength} code points before the span.`,
      nullable: true,
      example: 'In a strong show of support, ',
    }),
    exact: text({
      title: 'Words',
      description: 'The span itself.',
      example: '142 out of the UN’s 193 Member States voted in favor',
    }),
    suffix: text({
      title: 'After',
      description: `Up to ${contextLength} code points after the span.`,
      nullable: true,
      example: ' of the resolution',
    }),
    extractor: text({
      title: 'Rule',
      description: 'The rule that coded it.',
      pattern: '[a-z]+(?:[-/][a-z0-9]+)*',
      coding: 'The name of the rule, its table first.',
      example: 'vote/count-in-favour',
    }),
  },
});
