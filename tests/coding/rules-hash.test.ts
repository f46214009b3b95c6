import { describe, expect, it } from 'vitest';
import { codingKey, type RuleFiles, ruleFolders, rulesHash } from '../../scripts/coding/rules-hash.ts';
import { relativeImports } from '../project-files.ts';

const files: RuleFiles = {
  sources: new Map([
    ['a.ts', 'one'],
    ['b.ts', 'two'],
  ]),
  vocabulary: new Map([['countries.csv', 'NOR']]),
  libraries: { yaml: '2.9.1' },
  runtime: 'v24',
};

describe('rulesHash(files)', () => {
  it('changes with a source, a word of the vocabulary, a library and the runtime, not with the order of files', () => {
    const changed: readonly RuleFiles[] = [
      {
        ...files,
        sources: new Map([
          ['a.ts', 'one'],
          ['b.ts', 'too'],
        ]),
      },
      {
        ...files,
        sources: new Map([
          ['a.ts', 'onet'],
          ['b.ts', 'wo'],
        ]),
      },
      { ...files, vocabulary: new Map([['countries.csv', 'SWE']]) },
      { ...files, libraries: { yaml: '2.9.2' } },
      { ...files, runtime: 'v25' },
    ];
    const hashes = [files, ...changed].map(rulesHash);
    expect(new Set(hashes).size).toBe(hashes.length);
    expect(rulesHash({ ...files, sources: new Map([...files.sources].toReversed()) })).toBe(hashes[0]);
  });

  it('covers every module that coding an article runs', () => {
    const seen = new Set<string>();
    const visit = (path: string) => {
      if (seen.has(path)) return;
      seen.add(path);
      relativeImports(path).forEach(visit);
    };
    visit('scripts/table/code-article.ts');
    const outside = [...seen].filter((path) => !ruleFolders.some((folder) => path.startsWith(`${folder}/`)));
    // How problems are worded is for readers; no coding depends on it.
    expect(outside.toSorted()).toEqual([
      'scripts/problem-codes.ts',
      'scripts/problem.ts',
      'scripts/yaml-errors.ts',
    ]);
  });
});

describe('codingKey(rules, file, text)', () => {
  it('tells apart rules, path and text', () => {
    const keys = [
      codingKey('r', 'f', 't'),
      codingKey('s', 'f', 't'),
      codingKey('r', 'g', 't'),
      codingKey('r', 'f', 'u'),
    ];
    expect(new Set(keys).size).toBe(4);
  });
});
