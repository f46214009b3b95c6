// Loaded before a command (`node --import`): lets it run into one fault at a chosen call of the file system, such as
// FAULT="SIGKILL renameSync 3" or, counting only paths with these letters, FAULT="ENOSPC writeFileSync 9 .bib". Changes
// nothing else.

import fs from 'node:fs';
import { syncBuiltinESMExports } from 'node:module';

const [fault, name, nth, letters = ''] = (process.env.FAULT ?? '').split(' ');
// Worker threads have calls of their own to count.
const holder = name in fs.promises && !name.endsWith('Sync') ? fs.promises : fs;
const real = holder[name];
let calls = 0;
holder[name] = function (...args) {
  const isCounted = String(args[0]).includes(letters);
  if (isCounted) calls += 1;
  if (!isCounted || calls !== Number(nth)) return real.apply(this, args);
  if (fault.startsWith('SIG')) process.kill(process.pid, fault);
  const error = Object.assign(new Error(`${fault}: the test says so, ${name}`), {
    code: fault,
    syscall: name,
  });
  if (holder === fs) throw error;
  return Promise.reject(error);
};
syncBuiltinESMExports();
