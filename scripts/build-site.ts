// Runs Astro into a folder beside the target and swaps it in once the whole site is there. Prints nothing itself.

import { join } from 'node:path';
import { makeSibling, readText, remove, replaceFolder } from './io.ts';
import type { Outcome, Problem } from './problem.ts';
import { hasErrors } from './problem.ts';
import { refusalTold } from './refusal.ts';
import { removeOld } from './remove-old.ts';
import { runApart } from './run-apart.ts';
import { spareMemory } from './spare-memory.ts';

/**
 * The Astro project at `root` becomes the folder `target`; on any problem, also one that `check` finds in the new
 * folder, the target stays as it was.
 */
export async function buildSite(
  root: string,
  target: string,
  check: (folder: string) => Promise<readonly Problem[]> = async () => [],
): Promise<readonly Problem[]> {
  const { value: next, problems: refused } = makeSibling(target);
  if (next === null) return refused;
  try {
    const module = new URL(import.meta.url);
    const { problems: failed } = await runApart<typeof runAstro>(
      target,
      module,
      'runAstro',
      root,
      next,
      target,
    );
    if (failed.length > 0) return failed;
    // Astro ends well on an empty site too.
    const home = readText(join(next, 'index.html'));
    const problems = home.value === null ? home.problems : await check(next);
    return hasErrors(problems) ? problems : [...problems, ...replaceFolder(next, target, removeOld)];
  } finally {
    remove(next);
  }
}

/** What a process of its own does, since nothing that the bundler and the pages take is needed after them. */
export async function runAstro(root: string, outDir: string, target: string): Promise<Outcome<null>> {
  process.env.ASTRO_TELEMETRY_DISABLED = '1';
  spareMemory();
  try {
    const { build } = await import('astro');
    await build({ root, outDir, logLevel: 'warn' });
    return { value: null, problems: [] };
  } catch (cause) {
    return { value: null, problems: [refusalTold(cause, target) ?? failure(cause)] };
  }
}

function failure(cause: unknown): Problem {
  const error = cause instanceof Error ? cause : new Error(String(cause));
  const place =
    'loc' in error && typeof error.loc === 'object' && error.loc !== null ? locate(error.loc) : null;
  return {
    code: 'site/build',
    severity: 'error',
    place: place ?? 'src',
    message: 'the site must build',
    actual: error.message,
    fix: process.env.DEBUG
      ? (error.stack ?? '')
      : 'Mend what the message names; DEBUG=1 shows where it was thrown.',
  };
}

function locate(loc: object): string | null {
  const { file, line, column } = loc as {
    readonly file?: unknown;
    readonly line?: unknown;
    readonly column?: unknown;
  };
  return typeof file === 'string'
    ? [file, line, column].filter((part) => part !== undefined).join(':')
    : null;
}
