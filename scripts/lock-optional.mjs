// Completes package-lock.json: `npm ci` refuses a lock without the optional packages of other platforms, and
// npm leaves those out that its registry lacks. Plain JavaScript on Node 20, since it runs before all else does.

import { readFileSync, writeFileSync } from 'node:fs';

const LOCK = 'package-lock.json';
const SYSTEMS = {
  android: 'android',
  darwin: 'darwin',
  freebsd: 'freebsd',
  linux: 'linux',
  openbsd: 'openbsd',
  wasi: undefined,
  win32: 'win32',
  windows: 'win32',
};
const PROCESSORS = ['arm', 'arm64', 'ia32', 'ppc64', 'riscv64', 's390x', 'wasm32', 'x64'];
const LIBRARIES = { gnu: 'glibc', musl: 'musl' };

/** What `npm install` would have written had it found the package: its platform, read from its name. */
function platformEntry(name, version) {
  const parts = name.split(/[/-]/);
  const os = parts.map((part) => SYSTEMS[part]).find(Boolean);
  const cpu = parts.find((part) => PROCESSORS.includes(part));
  const libc = parts.map((part) => LIBRARIES[part]).find(Boolean);
  if (!os && !cpu)
    throw new Error(`${LOCK}: cannot tell the platform of ${name}; extend scripts/lock-optional.mjs.`);
  return {
    version,
    ...(cpu && { cpu: [cpu] }),
    optional: true,
    ...(os && { os: [os] }),
    ...(libc && { libc: [libc] }),
  };
}

/** Optional dependencies that a package asks for and the lock does not hold. */
function missingEntries(packages) {
  const missing = Object.entries(packages).flatMap(([path, { optionalDependencies = {} }]) =>
    Object.entries(optionalDependencies)
      .filter(([name]) => !packages[`${path}/node_modules/${name}`] && !packages[`node_modules/${name}`])
      .map(([name, version]) => [`node_modules/${name}`, platformEntry(name, version)]),
  );
  return Object.fromEntries(missing);
}

const lock = JSON.parse(readFileSync(LOCK, 'utf8'));
const missing = missingEntries(lock.packages);
const packages = Object.entries({ ...lock.packages, ...missing }).sort(([a], [b]) => (a < b ? -1 : 1));
writeFileSync(LOCK, `${JSON.stringify({ ...lock, packages: Object.fromEntries(packages) }, null, 2)}\n`);
console.log(`${LOCK}: added ${Object.keys(missing).length} optional packages of other platforms.`);
