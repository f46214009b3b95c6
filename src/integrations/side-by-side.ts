// Integrations whose work after the pages is drawn needs the pages alone: they do it at the same time. All come to their
// end before a failure is told, so that none still writes into a folder that is then removed.

import type { AstroIntegration } from 'astro';

const hook = 'astro:build:generated';

/** The same integrations in the same order; the first runs the work of all. */
export function sideBySide(...integrations: readonly AstroIntegration[]): AstroIntegration[] {
  const works = integrations.flatMap(({ hooks }) => hooks[hook] ?? []);
  const runAll: (typeof works)[number] = async (options) => {
    const ended = await Promise.allSettled(works.map((work) => work(options)));
    for (const one of ended) if (one.status === 'rejected') throw one.reason;
  };
  return integrations.map(({ name, hooks: { [hook]: _, ...others } }, index) => ({
    name,
    hooks: index === 0 ? { ...others, [hook]: runAll } : others,
  }));
}
