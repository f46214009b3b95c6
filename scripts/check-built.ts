// A site that was just built -> what stands in the way of publishing it: addresses, bytes or words of editions that are lost,
// statements of briefs that no record backs, files that tell of this machine.

import { homedir } from 'node:os';
import { join } from 'node:path';
import { leakFinder, mayLeak } from './digest/check-leaks.ts';
import type { Archive } from './edition/archive.ts';
import { type BuiltSite, checkSite } from './edition/check-site.ts';
import { readCaptures } from './inputs.ts';
import { listTree, readOptionalBytes, readText } from './io.ts';
import type { Problem } from './problem.ts';
import { readMade } from './read-made.ts';
import { parseAllowedWords } from './rendered/allowed-words.ts';
import { checkRendered } from './rendered/check-rendered.ts';

const ALLOWED_WORDS = 'data/allowed-words.yaml';

export function checkBuilt(folder: string, archive: Archive): readonly Problem[] {
  const site = builtSite(folder);
  return [...checkSite(archive, site), ...checkBriefPages(site), ...checkLeaks(site)];
}

/** Whether a file tells of this machine, or shows a capture that is at hand. */
function checkLeaks(site: BuiltSite): readonly Problem[] {
  const captures = readCaptures('captures');
  const leaksOf = leakFinder({ places: [process.cwd(), homedir()], captures: [...captures.value.values()] });
  return [
    ...captures.problems,
    ...site.paths.filter(mayLeak).flatMap((path) => leaksOf(path, site.text(path) ?? '')),
  ];
}

/** Whether the pages of briefs state nothing that their records do not say. */
function checkBriefPages(site: BuiltSite): readonly Problem[] {
  const list = readText(ALLOWED_WORDS);
  const made = readMade();
  if (made.value === null || list.value === null) return [...list.problems, ...made.problems];
  const allowed = parseAllowedWords(ALLOWED_WORDS, list.value);
  const page = (brief: string) => site.text(`briefs/${brief}/index.html`);
  const chartFile = (id: string) => site.text(`charts/${id}.csv`);
  return [...allowed.problems, ...checkRendered({ ...made.value, allowed: allowed.value, page, chartFile })];
}

/** What Astro wrote into a folder. */
function builtSite(folder: string): BuiltSite {
  const paths = listTree(folder);
  const known = new Set(paths);
  return {
    paths,
    bytes: (path) => (known.has(path) ? readOptionalBytes(join(folder, path)).value : null),
    text: (path) => (known.has(path) ? readText(join(folder, path)).value : null),
  };
}
