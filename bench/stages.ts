// What is measured: each stage prepares what the stages before it made, then gives the work whose time counts. The work
// gives the number of things it handled. Those named "reference" are what others do with the same material.

import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { Resvg } from '@resvg/resvg-js';
import { stringify } from 'csv-stringify/sync';
import satori from 'satori';
import model from 'wink-eng-lite-web-model';
import winkNLP from 'wink-nlp';
import { articleParser } from '../scripts/article/parse-article.ts';
import { type Coding, codeFiles, codeMissing } from '../scripts/coding/code-files.ts';
import { currentRules } from '../scripts/coding/code-inputs.ts';
import { type KeptCodings, keptCodings } from '../scripts/coding/kept-codings.ts';
import type { AnyRow } from '../scripts/dataset/any-row.ts';
import { csv } from '../scripts/dataset/csv.ts';
import { leaveOut } from '../scripts/dataset/leave-out.ts';
import { readCodingInputs } from '../scripts/inputs.ts';
import { renderProblems } from '../scripts/problem.ts';
import { spareMemory } from '../scripts/spare-memory.ts';
import { mergeArticles } from '../scripts/table/merge-articles.ts';
import { loadVocabulary } from '../scripts/vocabulary/load.ts';
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
import { siteStages } from './site-stages.ts';

/** The things handled, or with them the bytes that a first answer of the search takes. */
type Handled = number | { readonly items: number; readonly bytes: number };
type Stage = (size: number) => Promise<() => Handled | Promise<Handled>>;

const folder = (size: number) => `.cache/bench/corpus-${size}`;
const inputsOf = (size: number) => readCodingInputs(`${folder(size)}/articles`).value;
const storeOf = (size: number, rules: string) => keptCodings(`${folder(size)}/codings`, rules);

function codingOf(size: number, keptFor = (rules: string): KeptCodings => storeOf(size, rules)): Coding {
  const { articles, vocabulary } = inputsOf(size);
  const rules = currentRules(vocabulary);
  return { articles, vocabulary: loadVocabulary(vocabulary).value, rules, kept: keptFor(rules) };
}

/** What the stages behind coding start from: kept by the stage "code", made here when it was not run. */
const coded = (size: number) => codeFiles(codingOf(size));

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
  'reference-wink': async (size) => {
    const { articles, vocabulary } = inputsOf(size);
    const parse = articleParser(loadVocabulary(vocabulary).value);
    const texts = [...articles].flatMap(([file, text]) => parse(file, text).value?.text ?? []);
    const nlp = winkNLP(model);
    return () => {
      for (const text of texts) {
        const document = nlp.readDoc(text);
        document.sentences().out();
        document.tokens().out(nlp.its.pos);
      }
      return texts.length;
    };
  },
  'code-one-thread': async (size) => {
    const place = `${folder(size)}/codings-of-one`;
    rmSync(place, { recursive: true, force: true });
    const coding = codingOf(size, (rules) => keptCodings(place, rules));
    return async () => {
      await codeMissing({ ...coding, fewestForWorkers: Number.POSITIVE_INFINITY });
      return coding.articles.size;
    };
  },
  code: async (size) => {
    rmSync(`${folder(size)}/codings`, { recursive: true, force: true });
    const coding = codingOf(size);
    return async () => {
      await codeMissing(coding);
      return coding.articles.size;
    };
  },
  'code-one-changed': async (size) => {
    const coding = codingOf(size, (rules) => ({ ...storeOf(size, rules), keep: () => false }));
    const [first = '', text = ''] = [...coding.articles][0] ?? [];
    const articles = new Map([...coding.articles, [first, `${text}\nPeru pledged ${process.pid} troops.\n`]]);
    await coded(size);
    return async () => (await codeFiles({ ...coding, articles })).size;
  },
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
      const target = `${folder(size)}/tables`;
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
