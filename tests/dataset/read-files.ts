// What tests read back from the download folder: texts and bytes by name, and the two datasets they are made of.

import { datasetFiles } from '../../scripts/dataset/files.ts';
import { config } from '../../sourcebook.config.ts';
import { hostileDataset } from './hostile-dataset.ts';
import { smallDataset } from './small-dataset.ts';

export type Content = string | Uint8Array;

export const smallFiles = datasetFiles(smallDataset, config, '1.2.3');
export const hostileFiles = datasetFiles(hostileDataset, config, '1.2.3');

/** The text of a file; a test that names one that is not there, or is no text, fails. */
export function textOf(files: ReadonlyMap<string, Content>, name: string): string {
  const content = files.get(name);
  if (typeof content !== 'string') throw new Error(`Bug: the test expects ${name} to be a text.`);
  return content;
}

export function bytesOf(files: ReadonlyMap<string, Content>, name: string): Uint8Array<ArrayBuffer> {
  const content = files.get(name);
  if (content === undefined) throw new Error(`Bug: the test expects a file ${name}.`);
  return new Uint8Array(typeof content === 'string' ? Buffer.from(content, 'utf8') : content);
}

export const jsonOf = (files: ReadonlyMap<string, Content>, name: string) => JSON.parse(textOf(files, name));
