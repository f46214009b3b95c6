// npm run licences: the licence of every package that is installed, what is used for tests and builds only apart. Fails
// when one has none that is known to allow use and passing on, or wants to run a script while it is installed.

import { readOptionalText } from './io.ts';

interface Locked {
  readonly version?: string;
  readonly license?: string;
  readonly dev?: boolean;
  readonly optional?: boolean;
  readonly hasInstallScript?: boolean;
}

/** Licences under which code may be used and passed on with its notice. */
const free =
  /^(?:MIT(?:-0)?|ISC|0BSD|BSD(?:-[23]-Clause)?|Apache-2\.0|BlueOak-1\.0\.0|CC0-1\.0|CC-BY-[34]\.0|Unlicense|WTFPL|Python-2\.0|Zlib|MPL-2\.0|OFL-1\.1|LGPL-(?:2\.1|3\.0)(?:-only|-or-later)?|W3C(?:-20150513)?)$/i;

process.exitCode = run();

function run(): number {
  const read = (path: string) => JSON.parse(readOptionalText(path).value ?? '{}');
  const packages: Readonly<Record<string, Locked>> = read('package-lock.json').packages ?? {};
  const allowed: Readonly<Record<string, boolean>> = read('package.json').allowScripts ?? {};
  const found = Object.entries(packages)
    .filter(([path, { optional }]) => path !== '' && !(optional === true && licenceOf(path, {}) === null))
    .map(([path, locked]) => ({
      name: path.replace(/^.*node_modules\//, ''),
      version: locked.version ?? '',
      licence: licenceOf(path, locked) ?? 'none named',
      use: locked.dev === true ? 'tests' : 'build',
      hasScript: locked.hasInstallScript === true,
    }))
    .toSorted(
      (a, b) =>
        a.use.localeCompare(b.use) || a.licence.localeCompare(b.licence) || a.name.localeCompare(b.name),
    );
  for (const { name, version, licence, use } of found)
    console.log(`${use.padEnd(6)} ${licence.padEnd(20)} ${name}@${version}`);
  const unclear = found.filter(({ licence }) => !isFree(licence));
  const scripted = found.filter(({ name, hasScript }) => hasScript && allowed[name] !== false);
  for (const { name, licence } of unclear)
    console.error(`${name}: the licence must be a known free one; got ${licence}. Find another package.`);
  for (const { name } of scripted)
    console.error(
      `${name}: has an install script. Add "${name}": false to allowScripts in package.json, or find another package.`,
    );
  const counts = Map.groupBy(found, ({ licence }) => licence);
  console.log(
    `\n${found.length} packages: ${[...counts].map(([licence, list]) => `${list.length} ${licence}`).join(', ')}`,
  );
  return unclear.length + scripted.length > 0 ? 1 : 0;
}

/** As the lock file says, else the package itself; null when it is not installed. */
function licenceOf(path: string, locked: Locked): string | null {
  if (locked.license) return locked.license;
  const text = readOptionalText(`${path}/package.json`).value;
  if (text === null) return null;
  const { license, licenses } = JSON.parse(text);
  return typeof license === 'string' ? license : (license?.type ?? licenses?.[0]?.type ?? null);
}

/** "(MIT OR Apache-2.0)" is free when either is, "MIT AND CC-BY-3.0" when both are. */
function isFree(licence: string): boolean {
  const bare = licence.replace(/[()]/g, '');
  if (bare.includes(' AND ')) return bare.split(' AND ').every(isFree);
  return bare.split(' OR ').some((one) => free.test(one.trim()));
}
