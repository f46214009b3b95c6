// What must never stand in a published file: a place on the machine that built it, a key, the text of a capture.

import type { Problem } from '../problem.ts';
import { foldWords } from './fold-words.ts';

export interface Guarded {
  /** Folders of this machine, as paths would begin: the project, the home of the user. */
  readonly places: readonly string[];
  /** Texts of captures at hand. */
  readonly captures: readonly string[];
}

/** At most 25 words round a piece of evidence may be shown of a restricted text. */
const longestRun = 26;
const keys =
  /-----BEGIN [A-Z ]{0,20}PRIVATE KEY-----|\bgh[pousr]_[A-Za-z0-9]{30,}|\bAKIA[0-9A-Z]{16}\b|\bnpm_[A-Za-z0-9]{36}\b|\bxox[bp]-[0-9A-Za-z-]{20,}/;
const textFile = /\.(?:html|js|css|json|jsonld|xml|txt|md|csv|svg|bib|ris|webmanifest|cff|map)$/;

/** A guard for one build: path and text of a file -> what is wrong with it. */
export function leakFinder({
  places,
  captures,
}: Guarded): (path: string, text: string) => readonly Problem[] {
  const runs = new Set(captures.flatMap(runsOf));
  const long = places.filter((place) => place.length > 4);
  return (path, text) => {
    const place = long.find((candidate) => text.includes(candidate));
    const key = keys.exec(text)?.[0];
    const run =
      runs.size === 0 || !/\.(?:html|json|csv|md|txt)$/.test(path)
        ? undefined
        : runsOf(textOf(path, text)).find((one) => runs.has(one));
    return [
      ...(place === undefined ? [] : [leak(path, 'a path of the machine that built it', place)]),
      ...(key === undefined ? [] : [leak(path, 'a key', `${key.slice(0, 8)}…`)]),
      ...(run === undefined
        ? []
        : [leak(path, `${longestRun} words of a capture in a row`, `${run.slice(0, 60)}…`)]),
    ];
  };
}

export const mayLeak = (path: string): boolean => textFile.test(path);

const textOf = (path: string, text: string): string =>
  path.endsWith('.html') ? text.replace(/<[^<>]{0,2000}>/g, ' ') : text;

function runsOf(text: string): readonly string[] {
  const words = foldWords(text);
  return words.slice(longestRun - 1).map((_, index) => words.slice(index, index + longestRun).join(' '));
}

const leak = (place: string, what: string, actual: string): Problem => ({
  code: 'site/leak',
  severity: 'error',
  place,
  message: `a published file must not hold ${what}`,
  actual: JSON.stringify(actual),
  fix: 'Find what puts it there; nothing was published.',
});
