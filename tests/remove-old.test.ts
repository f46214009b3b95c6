import { existsSync, mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { removeOld } from '../scripts/remove-old.ts';

let parent = '';
const old = () => join(parent, '.dist-next-1-gone');
beforeEach(() => {
  parent = mkdtempSync(join(tmpdir(), 'sourcebook-remove-'));
  for (const name of ['a', 'b', 'c']) {
    mkdirSync(join(old(), name), { recursive: true });
    writeFileSync(join(old(), name, 'index.html'), 'old');
  }
});
afterEach(() => rmSync(parent, { recursive: true, force: true }));

test('removeOld(folder) removes a folder of ordinary size at once', () => {
  removeOld(old(), 6);
  expect(readdirSync(parent)).toEqual([]);
});

test('removeOld(folder) leaves a larger one to a process that names it as its own', async () => {
  removeOld(old(), 5);
  expect(existsSync(old())).toBe(true);
  for (let tries = 0; tries < 500 && readdirSync(parent).length > 0; tries += 1) await wait(20);
  expect(readdirSync(parent)).toEqual([]);
});
