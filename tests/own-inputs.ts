// What the pipeline makes the site of: the articles, vocabularies, corrections and topics of this project.

import type { Inputs } from '../scripts/pipeline.ts';
import { listFiles, readProjectFile } from './project-files.ts';

const read = (folder: string, ending: string) =>
  listFiles(folder)
    .filter((path) => path.endsWith(ending))
    .map((path) => [path, readProjectFile(path)] as const);
const corrections = listFiles('data').find((path) => path === 'data/corrections.yaml');

export const ownInputs: Inputs = {
  articlesFolder: 'content/articles',
  articles: new Map(read('content/articles', '.md')),
  vocabulary: new Map(
    read('data/vocabulary', '.csv').map(([path, text]) => [path.replace(/^.*\//, ''), text]),
  ),
  corrections: corrections === undefined ? '' : readProjectFile(corrections),
  topics: new Map(read('content/topics', '.md')),
  programVersion: '1.0.0',
};
