// npm run dev: serves the site and follows every edit of content/ and data/: the pipeline runs again in this process, and
// the page shows the new data, or the errors over the last good ones.

import { relative, sep } from 'node:path';
import { parseArgs } from 'node:util';
import type { AstroIntegration } from 'astro';
import type { ViteDevServer } from 'vite';
import { makeData } from './follow/make-data.ts';
import { overlayError } from './follow/overlay-error.ts';
import { isFolder, readOptionalText, updateFolder, writeText } from './io.ts';
import type { Problem } from './problem.ts';
import { hasErrors, renderProblems } from './problem.ts';

/** What an editor writes; everything else in these folders is made from it. */
const followed =
  /^(?:content\/(?:articles|topics)\/|captures\/|data\/vocabulary\/|data\/(?:corrections|withdrawn)\.yaml$)/;
/** Editors save in several steps. */
const settleMs = 40;
/** Longest wait for Astro's own store. */
const storeMs = 4000;

process.env.ASTRO_TELEMETRY_DISABLED = '1';
process.env.ASTRO_DEV_BACKGROUND ??= '0';
const { values } = parseArgs({ options: { port: { type: 'string' }, host: { type: 'string' } } });
const { problems: first } = await rebuild(null);
if (hasErrors(first) && !isFolder('data/tables')) {
  console.error('There are no earlier data to show. Mend the errors, then run npm run dev again.');
  process.exitCode = 1;
} else {
  const { dev } = await import('astro');
  await dev({
    root: '.',
    server: { ...(values.port && { port: Number(values.port) }), ...(values.host && { host: values.host }) },
    integrations: [followContent(first)],
  });
}

interface Rebuilt {
  readonly problems: readonly Problem[];
  /** Whether Astro has briefs to read again. */
  readonly hasNewBriefs: boolean;
}

/** Runs the pipeline and writes what is new; on any error everything stays as it was. */
async function rebuild(edited: string | null): Promise<Rebuilt> {
  const start = performance.now();
  const { value, problems } = await makeData();
  const files = [...(value?.files ?? [])].flatMap(([path, text]) =>
    readOptionalText(path).value === text ? [] : writeText(path, text),
  );
  const folders = [...(value?.folders ?? [])].map(([folder, made]) => ({
    folder,
    ...updateFolder(folder, made),
  }));
  const all = [...problems, ...files, ...folders.flatMap((one) => one.problems)];
  const took = `${Math.round(performance.now() - start)} ms`;
  if (hasErrors(all))
    console.error(`${renderProblems(all)}\nThe site still shows the last good data (${took}).`);
  else console.log(`${edited ?? 'all articles'}: data made in ${took}, ${all.length} warnings`);
  const briefs = folders.find(({ folder }) => folder === 'content/briefs')?.value ?? [];
  return { problems: all, hasNewBriefs: briefs.some((path) => path.endsWith('.mdx')) };
}

function followContent(found: readonly Problem[]): AstroIntegration {
  let problems = found;
  let edited: string | null = null;
  return {
    name: 'follow-content',
    hooks: {
      'astro:server:setup': ({ server }) => {
        const tell = () => {
          if (hasErrors(problems)) server.hot.send({ type: 'error', err: overlayError(problems, edited) });
        };
        // A page that is opened or reloaded while there are errors shows them too.
        server.hot.on('connection', tell);
        follow(server, async (file) => {
          const stored = nextStore(server);
          const rebuilt = await rebuild(file);
          edited = file;
          problems = rebuilt.problems;
          if (hasErrors(problems)) return tell();
          if (rebuilt.hasNewBriefs) await stored;
          server.hot.send({ type: 'full-reload', path: '*' });
        });
      },
    },
  };
}

/**
 * Astro puts briefs into a store of its own, half a second after they were written. A page that is loaded before then
 * shows the old words, and misses the call to load again.
 */
const nextStore = (server: ViteDevServer): Promise<void> =>
  new Promise((resolve) => {
    const onStore = (_: string, path: string) => {
      if (!path.endsWith('data-store.json')) return;
      server.watcher.off('all', onStore);
      resolve();
    };
    server.watcher.on('all', onStore);
    setTimeout(() => onStore('', 'data-store.json'), storeMs);
  });

/** Calls back after each edit, one at a time, the last of several quick ones only. */
function follow(server: ViteDevServer, onEdit: (file: string) => Promise<void>): void {
  let timer: NodeJS.Timeout | undefined;
  let running: Promise<void> = Promise.resolve();
  server.watcher.on('all', (_, path) => {
    const file = relative(process.cwd(), path).split(sep).join('/');
    if (!followed.test(file) || /(?:^|\/)\.|~$|\.next$|\.sw[a-z]$/.test(file)) return;
    clearTimeout(timer);
    timer = setTimeout(() => {
      running = running.then(() => onEdit(file));
    }, settleMs);
  });
}
