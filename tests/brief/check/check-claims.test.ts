import { expect, test } from 'vitest';
import type { Brief } from '../../../scripts/brief/brief.ts';
import { checkClaims } from '../../../scripts/brief/check/check-claims.ts';
import type { Fact } from '../../../scripts/brief/prose/sentence.ts';
import { renderProblem } from '../../../scripts/problem.ts';
import { event, index } from '../invented.ts';

const from = index({ events: [event({ id: 'event-1' }), event({ id: 'event-2' })] });

const check = (parts: readonly (string | Fact)[], recordIds: readonly string[]): readonly string[] => {
  const brief: Brief = {
    topic: 'harbour',
    frontMatter: { title: 't', question: 'q', answer: 'a', as_of: null, article_ids: [] },
    sections: [
      {
        heading: 'Findings',
        slug: 'findings',
        blocks: [{ type: 'paragraph', sentences: [{ id: 'c-1', kind: 'test', parts, recordIds }] }],
      },
    ],
  };
  return checkClaims(brief, from).map(renderProblem);
};
const twelve = { fact: '12', record: 'event-1' };

test('checkClaims(brief) passes a sentence whose facts are bound to its records', () => {
  expect(check(['There were ', twelve, ' ships.'], ['event-1'])).toEqual([]);
});

test('checkClaims(brief) refuses a sentence without records', () => {
  expect(check(['Nothing is known.'], [])).toEqual([
    'content/briefs/harbour.mdx findings c-1 brief/claim-without-record: a sentence must name at least one record: "Nothing is known.". Name the records in the verbaliser that writes it.',
  ]);
});

test('checkClaims(brief) refuses a fact of a record that the sentence does not name, and a record that does not exist', () => {
  expect(check(['There were ', twelve, '.'], ['event-2'])[0]).toMatch(
    /brief\/fact-outside-claim: .*got "event-1"/,
  );
  expect(check(['So.'], ['event-3'])[0]).toMatch(/brief\/unknown-record: .*got "event-3"/);
});

const bare = [
  'There were 12 ships.',
  'In May it was over.',
  'So said Norland.',
  'Two of five left.',
  'It is "open.',
  'They met in Quebec.',
];

test.each(bare)('checkClaims(brief) refuses the bare fact in "%s"', (text) => {
  expect(check([text], ['event-1'])).toHaveLength(1);
  expect(check([text], ['event-1'])[0]).toContain('brief/bare-fact');
});
