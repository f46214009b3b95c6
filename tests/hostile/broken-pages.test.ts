// Saved pages that are cut, torn, repeated and closed wrongly, at seeded places: each is read or refused, in bounded time.

import { readdirSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { diceOf } from '../../bench/corpus/dice.ts';
import { importArticles } from '../../scripts/digest/import-articles.ts';
import { readProjectFile } from '../project-files.ts';
import { vocabulary } from '../vocabulary/committed-files.ts';

const folder = 'tests/article/pages';
const pages = readdirSync(folder).filter((name) => name.endsWith('.html'));
const dice = diceOf(Number(process.env.FAULT_SEED ?? 3));
const eachTimes = Number(process.env.FAULT_TIMES ?? 2);

/** What goes wrong with a page on its way; each takes the text and a place in it. */
const faults: readonly [Fault, ...Fault[]] = [
  (text, from) => text.slice(0, from),
  (text, from) => text.slice(from),
  (text, from, to) => text.slice(0, from) + text.slice(to),
  (text, from, to) => text.slice(0, from) + text.slice(from, to).repeat(50) + text.slice(to),
  (text, from) => `${text.slice(0, from)}\0\ud800<![CDATA[ <svg><script>{"@graph":[[[${text.slice(from)}`,
  (text) => text.replace(/<\/[a-z]+>/g, (tag) => (dice.chance(20) ? '' : tag)),
  (text) => text.replaceAll('"', dice.pick(["'", ''])),
];
type Fault = (text: string, from: number, to: number) => string;

function broken(page: string): string {
  let text = page;
  for (let left = dice.number(1, 3); left > 0; left--) {
    const from = dice.number(0, text.length);
    text = dice.pick(faults)(text, from, Math.min(text.length, from + dice.number(1, 400)));
  }
  return text;
}

describe('importArticles({ files }) of broken pages', () => {
  it.each(pages)('reads or refuses what is left of %s', (name) => {
    const page = readProjectFile(`${folder}/${name}`);
    for (let time = 0; time < eachTimes; time++) {
      const files = new Map([[name, broken(page)]]);
      const before = process.cpuUsage();
      const { value, problems } = importArticles({
        files,
        articles: new Map(),
        captures: new Map(),
        vocabulary,
        progress: () => {},
      });
      const { user, system } = process.cpuUsage(before);
      expect(value.output.size === 2 || problems.length > 0).toBe(true);
      expect((user + system) / 1000).toBeLessThan(3000);
    }
  });
});
