// Problems become the error that the browser shows: the edited file first, words of articles harmless.

import { describe, expect, it } from 'vitest';
import { overlayError } from '../../scripts/follow/overlay-error.ts';
import type { Problem } from '../../scripts/problem.ts';

const problem = (place: string, actual: string, severity: Problem['severity'] = 'error'): Problem => ({
  code: 'article/value',
  severity,
  place,
  message: 'kind must be one of news',
  actual,
  fix: 'Edit the front matter.',
});

describe('overlayError(problems, edited)', () => {
  it('puts the errors of the edited file first, and leaves warnings to the terminal', () => {
    const error = overlayError(
      [
        problem('content/a.md:1:1', '"x"'),
        problem('content/b.md:3:5', '"y"'),
        problem('content/b.md:9:1', '"z"', 'warning'),
      ],
      'content/b.md',
    );
    expect(error).toMatchObject({
      name: 'Sourcebook: 2 errors',
      title: 'content/b.md:3:5',
      loc: { file: 'content/b.md', line: 3, column: 5 },
    });
    expect(error.message.split('\n\n')).toEqual([
      'content/b.md:3:5 article/value: kind must be one of news; got "y". Edit the front matter.',
      'content/a.md:1:1 article/value: kind must be one of news; got "x". Edit the front matter.',
    ]);
  });

  it('lets no text of an article become a link', () => {
    const { message } = overlayError([problem('a.md', '[x](javascript:alert(1))')], null);
    expect(message).not.toContain('](');
  });

  it('shows thirty of many errors and says how many there are', () => {
    const many = Array.from({ length: 40 }, (_, index) => problem(`a.md:${index + 1}:1`, 'x'));
    const { name, message } = overlayError(many, null);
    expect(name).toBe('Sourcebook: 40 errors');
    expect(message.split('\n\n')).toHaveLength(31);
    expect(message).toContain('and 10 more, all in the terminal');
  });

  it('names no file for a problem of a table', () => {
    expect(overlayError([problem('votes vote-a.date', 'x')], null)).not.toHaveProperty('loc');
  });
});
