// npm run bench:corpus -- 10000: writes so many invented articles with their known records into .cache/bench/.

import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { basename } from 'node:path';
import { readFolder } from '../scripts/io.ts';
import { loadVocabulary } from '../scripts/vocabulary/load.ts';
import { corpus, labelsText } from './corpus/corpus.ts';

const count = Number(process.argv[2] ?? '1000');
if (!Number.isInteger(count) || count < 1) {
  console.error('Usage: npm run bench:corpus -- COUNT');
  process.exitCode = 2;
} else makeCorpus(count, `.cache/bench/corpus-${count}`);

export function makeCorpus(size: number, folder: string): void {
  rmSync(folder, { recursive: true, force: true });
  for (const part of ['articles', 'labels']) mkdirSync(`${folder}/${part}`, { recursive: true });
  const files = readFolder('data/vocabulary', ['.csv', '.yaml']).value;
  const vocabulary = loadVocabulary(new Map([...files].map(([path, text]) => [basename(path), text]))).value;
  const countries = vocabulary.countries.filter(
    ({ adjectives, capital }) => adjectives.length > 0 && capital,
  );
  let words = 0;
  let records = 0;
  for (const article of corpus(size, countries)) {
    writeFileSync(`${folder}/articles/${article.id}.txt`, article.text);
    writeFileSync(`${folder}/labels/${article.id}.yaml`, labelsText(article));
    words += article.text.split(/\s+/).length;
    records += article.known.length;
  }
  console.log(`${size} articles, ${words} words, ${records} known records in ${folder}.`);
}
