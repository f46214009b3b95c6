// Reads from the disk all that the pipeline needs, for the entries; npm starts them in the folder of the project.

import { basename } from 'node:path';
import type { Files } from './io.ts';
import { isFolder, readFolder, readOptionalText, readText } from './io.ts';
import type { CodingInputs, Inputs } from './pipeline.ts';
import type { Outcome } from './problem.ts';

const ARTICLES = 'content/articles';
const VOCABULARY = 'data/vocabulary';
const CORRECTIONS = 'data/corrections.yaml';
const TOPICS = 'content/topics';
const captures = ['.md', '.txt', '.html', '.htm'];

/** What the project publishes: its own articles, corrections and topics. */
export function readInputs(): Outcome<Inputs> {
  const coding = readCodingInputs(ARTICLES);
  const corrections = readOptionalText(CORRECTIONS);
  const topics = readFolder(TOPICS, ['.md']);
  return {
    value: { ...coding.value, corrections: corrections.value ?? '', topics: topics.value },
    problems: [...coding.problems, ...corrections.problems, ...topics.problems],
  };
}

/** Any folder of articles. Our corrections are not for them. */
export function readCodingInputs(articlesFolder: string): Outcome<CodingInputs> {
  const articles = readFolder(articlesFolder, captures);
  const setting = readCodingSetting(articlesFolder, articles.value);
  return { value: setting.value, problems: [...articles.problems, ...setting.problems] };
}

/** All but the articles, which are read already. */
export function readCodingSetting(articlesFolder: string, articles: Files): Outcome<CodingInputs> {
  const vocabulary = readFolder(VOCABULARY, ['.csv', '.yaml']);
  const manifest = readText('package.json');
  return {
    value: {
      articlesFolder,
      articles,
      vocabulary: byName(vocabulary.value),
      corrections: '',
      programVersion: manifest.value === null ? '' : JSON.parse(manifest.value).version,
    },
    problems: [...vocabulary.problems, ...manifest.problems],
  };
}

/** Captures are kept out of the repository, so that there may be none; a folder that was asked for must be there. */
export function readCaptures(folder: string, mustExist = false): Outcome<Files> {
  return mustExist || isFolder(folder) ? readFolder(folder, captures) : { value: new Map(), problems: [] };
}

const byName = (files: Files): Files => new Map([...files].map(([path, text]) => [basename(path), text]));
