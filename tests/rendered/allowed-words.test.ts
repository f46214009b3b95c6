import { describe, expect, it } from 'vitest';
import { renderProblem } from '../../scripts/problem.ts';
import { parseAllowedWords } from '../../scripts/rendered/allowed-words.ts';
import { readProjectFile } from '../project-files.ts';

const parse = (text: string) => parseAllowedWords('list.yaml', text);

describe('parseAllowedWords(file, text)', () => {
  it('gives one allowance a word, and one for a selector without words', () => {
    expect(
      parse('- where: h2\n  reason: ours\n  words: [Key, Sources]\n- { where: sup, reason: numerals }\n'),
    ).toEqual({
      value: [
        { where: 'h2', words: 'Key', place: 'list.yaml:3:11' },
        { where: 'h2', words: 'Sources', place: 'list.yaml:3:16' },
        { where: 'sup', words: null, place: 'list.yaml:4:3' },
      ],
      problems: [],
    });
  });

  const faults = [
    '- where: h2\n',
    '- where: h2\n  reason: ours\n  word: [Key]\n',
    '- where: h2\n  reason: ours\n  words: Key\n',
    'where: h2\n',
    '- [h2\n',
    '- h2\n',
  ];

  it.each(faults)('refuses %j, at its place', (text) => {
    const [problem] = parse(text).problems;
    expect(problem && renderProblem(problem)).toMatch(/^list\.yaml:\d+:\d+ brief\/allowed-words: /);
  });

  it('reads the list of this project, which gives a reason for each item', () => {
    const { value, problems } = parseAllowedWords('list.yaml', readProjectFile('data/allowed-words.yaml'));
    expect(problems).toEqual([]);
    expect(value.length).toBeGreaterThan(0);
  });
});
