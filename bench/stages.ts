// All that is measured, in order. Those named "reference" are what others do with the same material.

import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { Resvg } from '@resvg/resvg-js';
import { stringify } from 'csv-stringify/sync';
import satori from 'satori';
import type { AnyRow } from '../scripts/dataset/any-row.ts';
import { csv } from '../scripts/dataset/csv.ts';
import { leaveOut } from '../scripts/dataset/leave-out.ts';
import { renderProblems } from '../scripts/problem.ts';
import { spareMemory } from '../scripts/spare-memory.ts';
import { mergeArticles } from '../scripts/table/merge-articles.ts';
import { writeDataset, writeRowsOf } from '../scripts/writing/write-dataset.ts';
import { config } from '../sourcebook.config.ts';
import { formatCell } from '../src/schema/format-cell.ts';
import { tables } from '../src/schema/tables/all.ts';
import { drawCard } from '../src/share-image/card.ts';
import type { Card } from '../src/share-image/card-data.ts';
import { allCards } from '../src/share-image/cards/all-cards.ts';
import { endDrawing } from '../src/share-image/draw-apart.ts';
import { loadFaces } from '../src/share-image/faces.ts';
import { type KeptImages, keptImages } from '../src/share-image/kept-images.ts';
import { cardColours } from '../src/share-image/palette.ts';
import { printableCard } from '../src/share-image/printable.ts';
import { sharePng } from '../src/share-image/share-png.ts';
import { indexSources } from '../src/site/dataset.ts';
import { coded, codingStages, corpusFolder } from './coding-stages.ts';
import { siteStages } from './site-stages.ts';
import type { Stage } from './stage.ts';

async function datasetOf(size: number) {
  const { dataset, texts } = mergeArticles(await coded(size), '').value;
  return { dataset: leaveOut(dataset, texts).value, texts };
}

const rowsIn = (dataset: Awaited<ReturnType<typeof datasetOf>>['dataset']): number =>
  Object.values(dataset).reduce((sum, rows) => sum + rows.length, 0);

const namesOfTables = Object.keys(tables) as (keyof typeof tables)[];

/** So many different cards, made once of a small corpus and then read, so that making them costs the stage no memory. */
async function cardsOf(size: number): Promise<readonly Card[]> {
  const path = '.cache/bench/cards.json';
  if (!existsSync(path)) {
    const { dataset, texts } = await datasetOf(100);
    const sources = indexSources(dataset, new Map(texts.map((text) => [text.id, text])), []);
    writeFileSync(path, JSON.stringify(allCards(sources, [], config).map(({ card }) => card)));
  }
  return (JSON.parse(readFileSync(path, 'utf8')) as readonly Card[]).slice(0, size);
}

/** Eight at a time, as the site is built; the images are dropped as a site hands them to the disk. */
async function drawAll(cards: readonly Card[], kept: KeptImages): Promise<number> {
  let bytes = 0;
  const left = cards.values();
  const draw = async () => {
    for (const card of left) bytes += (await sharePng(card, config, kept)).length;
  };
  await Promise.all(Array.from({ length: 8 }, draw));
  await endDrawing();
  return bytes > 0 ? cards.length : 0;
}

const drawAlways: KeptImages = { image: (_, draw) => draw() };

export const stages = {
  ...codingStages,
  tables: async (size) => {
    const codings = await coded(size);
    return () => {
      const { dataset, texts } = mergeArticles(codings, '').value;
      return rowsIn(leaveOut(dataset, texts).value);
    };
  },
  files: async (size) => {
    const { dataset } = await datasetOf(size);
    return async () => {
      const target = `${corpusFolder(size)}/tables`;
      const problems = await writeDataset(target, writeRowsOf(target, dataset, '0.0.0'));
      if (problems.length > 0) throw new Error(renderProblems(problems));
      return rowsIn(dataset);
    };
  },
  csv: async (size) => {
    const { dataset } = await datasetOf(size);
    return () => {
      for (const name of namesOfTables) for (const _ of csv(tables[name], dataset[name]));
      return rowsIn(dataset);
    };
  },
  'reference-csv-stringify': async (size) => {
    const { dataset } = await datasetOf(size);
    const cells = namesOfTables.map((name) => {
      const rows: readonly AnyRow[] = dataset[name];
      return rows.map((row) =>
        Object.entries(tables[name].columns).map(([key, column]) => formatCell(column, row[key])),
      );
    });
    return () => {
      for (const rows of cells) stringify(rows);
      return rowsIn(dataset);
    };
  },
  images: async (size) => {
    const cards = await cardsOf(size);
    // As where a site is built.
    spareMemory();
    return () => drawAll(cards, drawAlways);
  },
  'images-unchanged': async (size) => {
    const cards = await cardsOf(size);
    const kept = keptImages('.cache/bench/images');
    await drawAll(cards, kept);
    return () => drawAll(cards, kept);
  },
  'reference-satori-resvg': async (size) => {
    const cards = await cardsOf(size);
    const { fonts, measure, has } = loadFaces();
    const ink = { colours: cardColours(config.colours.light), measure };
    mkdirSync('.cache/bench/plain', { recursive: true });
    return async () => {
      for (const [index, card] of cards.entries()) {
        const svg = await satori(drawCard(printableCard(card, has), ink), {
          width: 1200,
          height: 630,
          fonts,
        });
        writeFileSync(`.cache/bench/plain/${index}.png`, new Resvg(svg).render().asPng());
      }
      return cards.length;
    };
  },
  ...siteStages,
} as const satisfies Readonly<Record<string, Stage>>;
