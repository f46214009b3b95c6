import { expect, test } from 'vitest';
import { type Problem, renderProblems } from '../scripts/problem.ts';

const problem = (place: string, severity: Problem['severity']): Problem => ({
  code: 'io/missing',
  severity,
  place,
  message: 'the file must be there',
  fix: 'Make it.',
});

test('renderProblems(problems) tells errors last, beside the count, each kind in the order of places', () => {
  const told = renderProblems([
    problem('a.md', 'error'),
    problem('b.md:10', 'warning'),
    problem('c.md', 'error'),
    problem('b.md:9', 'warning'),
  ]);
  expect(told.split('\n').map((line) => line.split(' ')[0])).toEqual([
    'b.md:9',
    'b.md:10',
    'a.md',
    'c.md',
    '2',
  ]);
  expect(told).toMatch(/\n2 errors, 2 warnings\.$/);
});
