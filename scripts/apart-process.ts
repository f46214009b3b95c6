// The process that run-apart.ts starts: a task in, the result or the error out. It ends with the process that started it.

import type { Outcome } from './problem.ts';
import type { Told } from './run-apart.ts';

process.on('disconnect', () => process.exit(1));

process.once('message', async ({ task }: { readonly task: readonly unknown[] }) => {
  const [, , module = '', name = ''] = process.argv;
  const told: Told = await run(module, name, task).then(
    (outcome) => ({ outcome }),
    (cause: unknown) => ({ cause }),
  );
  process.send?.(told, async () => {
    await Promise.all([written(process.stdout), written(process.stderr)]);
    // What still runs, such as pages that were in the works when another failed, is of no use to anyone.
    process.exit(0);
  });
});

/** All that was printed is through: a pipe takes 64 kB at a time. */
const written = (stream: NodeJS.WriteStream): Promise<void> =>
  new Promise((resolve) => {
    stream.write('', () => resolve());
  });

async function run(module: string, name: string, task: readonly unknown[]): Promise<Outcome<unknown>> {
  const { [name]: work } = await import(module);
  return work(...task);
}
