import { describe, expect, it } from 'vitest';
import { listFiles, readProjectFile, relativeImports } from './project-files.ts';

const isModule = (path: string) => /\.(?:ts|mjs|astro)$/.test(path);
const pipelineFiles = listFiles('scripts').filter(isModule);
const siteFiles = listFiles('src').filter(isModule);
const modules = [...pipelineFiles, ...siteFiles];

/** The line of ARCHITECTURE.md that says who may import whom: "a ← b, c ← d". */
const layers = (/^ {4}(\S.* ← [\s\S]*?)\n\n/m.exec(readProjectFile('ARCHITECTURE.md'))?.[1] ?? '')
  .split('←')
  .map((layer) => layer.split(',').map((name) => name.trim()));

/** What npm scripts start. */
const entries = new Set<string | undefined>(
  [...readProjectFile('package.json').matchAll(/node (scripts\/[a-z-]+\.(?:ts|mjs))/g)].map(
    (match) => match[1],
  ),
);

/** "scripts/article/parse-article.ts" -> "article", "scripts/io.ts" -> "io". */
function layerOf(path: string): string {
  if (entries.has(path)) return 'entries';
  if (path.startsWith('src/schema/')) return 'src/schema';
  const name = path.replace(/^scripts\//, '').replace(/(?:\/.*|\.ts|\.mjs)$/, '');
  return name;
}

/** Long files, each with the reason why it is not split. One that has become short must leave this list. */
const longFiles: Readonly<Record<string, string>> = {};

describe('ARCHITECTURE.md', () => {
  it('says who may import whom, from src/schema to entries', () => {
    expect(layers[0]).toEqual(['src/schema']);
    expect(layers.at(-1)).toEqual(['entries']);
  });

  it.each(layers.flat().filter((name) => name !== 'src/schema' && name !== 'entries'))(
    'names the layer %s, which exists',
    (name) => {
      expect(pipelineFiles.some((path) => layerOf(path) === name)).toBe(true);
    },
  );
});

describe('scripts/', () => {
  it.each(pipelineFiles)('%s imports its own layer and layers to the left only', (path) => {
    const rank = (name: string) => layers.findIndex((layer) => layer.includes(name));
    const own = layerOf(path);
    const wrong = relativeImports(path)
      .filter((target) => target !== 'sourcebook.config.ts')
      .filter((target) => {
        const other = layerOf(target);
        const isPipeline = target.startsWith('scripts/') || other === 'src/schema';
        return !isPipeline || (other !== own && rank(other) >= rank(own));
      });
    expect(wrong).toEqual([]);
  });

  it.each(pipelineFiles)('%s stands in a layer of ARCHITECTURE.md', (path) => {
    expect(layers.flat()).toContain(layerOf(path));
  });

  it.each(siteFiles.filter((path) => path.startsWith('src/schema/')))(
    '%s imports nothing outside src/schema/',
    (path) => {
      expect(relativeImports(path).filter((target) => !target.startsWith('src/schema/'))).toEqual([]);
      expect(readProjectFile(path)).not.toMatch(/from '[^.]/);
    },
  );
});

describe('every module', () => {
  it('imports files that exist', () => {
    const known = new Set([
      ...listFiles('src', 'scripts'),
      'sourcebook.config.ts',
      'astro.config.mjs',
      'package.json',
    ]);
    const dangling = modules.flatMap((path) =>
      relativeImports(path)
        .filter((target) => !known.has(target) && !target.startsWith('node_modules/'))
        .map((target) => `${path} -> ${target}`),
    );
    expect(dangling).toEqual([]);
  });

  it('is part of no circle of imports', () => {
    expect(findCircle(modules)).toEqual([]);
  });

  it.each(modules)('%s has a kebab-case name that says what it holds', (path) => {
    const name = path.split('/').at(-1) ?? '';
    const shape = path.startsWith('src/pages/')
      ? /^[a-z0-9[\].-]+$/
      : /\.astro$/.test(name)
        ? /^[A-Z][A-Za-z]+\.astro$/
        : /^[a-z0-9]+(?:-[a-z0-9]+)*(?:\.[a-z]+)*$/;
    expect(name).toMatch(shape);
    expect(path).not.toMatch(/(?:^|\/)(?:utils?|helpers?|common|misc|lib)(?:\/|\.)/);
    expect(path).not.toMatch(/(?:^|\/)index\.ts$/);
  });

  it.each(modules)('%s has at most 300 lines, or a reason', (path) => {
    const lines = readProjectFile(path).split('\n').length - 1;
    const isLong = lines > 300;
    expect(isLong, `${lines} lines`).toBe(path in longFiles);
  });
});

/** The first circle of files that import each other; empty when there is none. */
function findCircle(paths: readonly string[]): readonly string[] {
  const done = new Set<string>();
  const visit = (path: string, trail: readonly string[]): readonly string[] => {
    if (trail.includes(path)) return [...trail.slice(trail.indexOf(path)), path];
    if (done.has(path) || !paths.includes(path)) return [];
    for (const target of relativeImports(path)) {
      const circle = visit(target, [...trail, path]);
      if (circle.length > 0) return circle;
    }
    done.add(path);
    return [];
  };
  for (const path of paths) {
    const circle = visit(path, []);
    if (circle.length > 0) return circle;
  }
  return [];
}
