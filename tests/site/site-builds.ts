// The two builds that are tested: dist/, as it is published, and one under a base path. Made only when something is newer.

import { spawnSync } from 'node:child_process';
import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { config } from '../../sourcebook.config.ts';
import { root } from '../project-files.ts';

export interface SiteBuild {
  /** Absolute. */
  readonly folder: string;
  readonly base: string;
  /** Origin that the pages name as theirs. */
  readonly address: string;
  /** What makes it. */
  readonly command: readonly string[];
}

export interface ServedBuild extends SiteBuild {
  /** Address of the home page on this machine, base path included. */
  readonly home: string;
}

const { address, basePath } = config;
const underBase = join(root, '.cache/site-sub');

export const siteBuilds: readonly SiteBuild[] = [
  { folder: join(root, 'dist'), base: basePath, address, command: ['scripts/build.ts'] },
  {
    folder: underBase,
    base: '/sub/',
    address,
    command: ['node_modules/astro/bin/astro.mjs', 'build', '--outDir', underBase, '--silent'],
  },
];

/** What a build is made from. */
const sources = [
  'src',
  'public',
  'content',
  'data',
  'sourcebook.config.ts',
  'astro.config.mjs',
  'package.json',
];

/** Makes sure that a build of the present inputs is there. */
export function buildOf({ folder, base, command }: SiteBuild): void {
  if (timeOf(folder) > newestInput()) return;
  run(command, { BASE_PATH: base, SITE_ADDRESS: address });
  if (!existsSync(join(folder, 'index.html')))
    throw new Error(
      `${folder} must hold the site after a build; found no index.html. Run npm run build to see why.`,
    );
}

function run(args: readonly string[], variables: Readonly<Record<string, string>>): void {
  const { status, stdout, stderr } = spawnSync(process.execPath, args, {
    cwd: root,
    encoding: 'utf8',
    env: { ...process.env, NODE_ENV: 'production', ASTRO_TELEMETRY_DISABLED: '1', ...variables },
  });
  if (status !== 0) throw new Error(`${args.join(' ')} must end well.\n${stdout}\n${stderr}`);
}

const newestInput = (): number => Math.max(...sources.map((name) => newestIn(join(root, name))));

function newestIn(path: string): number {
  if (!existsSync(path) || !statSync(path).isDirectory()) return timeOf(path);
  const below = readdirSync(path, { recursive: true, encoding: 'utf8' }).map((name) =>
    timeOf(join(path, name)),
  );
  return Math.max(timeOf(path), ...below);
}

const timeOf = (path: string): number => (existsSync(path) ? statSync(path).mtimeMs : 0);

/** Every HTML page of a build, by its path below the base: 'briefs/isf/index.html'. */
export const pagesOf = ({ folder }: SiteBuild): readonly string[] =>
  readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.html'))
    .map((name) => name.replaceAll('\\', '/'))
    .toSorted();

export const readBuilt = ({ folder }: SiteBuild, path: string): string =>
  readFileSync(join(folder, path), 'utf8');
