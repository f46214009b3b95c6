// The stages from files to codings: reading, sentences and records each by itself, all of it on one thread and on many,
// again after a change, and how much of what is known of the articles was found; and a bare wink-nlp pass over the same texts.

import { rmSync } from 'node:fs';
import model from 'wink-eng-lite-web-model';
import winkNLP from 'wink-nlp';
import { allTables, scores } from '../scripts/accuracy/accuracy.ts';
import { readLabels } from '../scripts/accuracy/read-labels.ts';
import { scoreAccuracy } from '../scripts/accuracy/score-accuracy.ts';
import { articleParser } from '../scripts/article/parse-article.ts';
import { type Coding, codeFiles, codeMissing } from '../scripts/coding/code-files.ts';
import { currentRules } from '../scripts/coding/code-inputs.ts';
import { type KeptCodings, keptCodings } from '../scripts/coding/kept-codings.ts';
import { batches } from '../scripts/dataset/batches.ts';
import { readCodingInputs } from '../scripts/inputs.ts';
import { readFolder } from '../scripts/io.ts';
import { recordExtractor } from '../scripts/record/extract.ts';
import { readingOf, toolbox } from '../scripts/record/reading.ts';
import { compileLexicon } from '../scripts/sentence/lexicon.ts';
import { readAllSentences } from '../scripts/sentence/read-sentences.ts';
import { mergeArticles } from '../scripts/table/merge-articles.ts';
import { loadVocabulary } from '../scripts/vocabulary/load.ts';
import { startWatch } from './stopwatch.ts';

/** As many at once as are coded together (scripts/coding/code-files.ts). */
const atOnce = 20;

export const corpusFolder = (size: number): string => `.cache/bench/corpus-${size}`;
const inputsOf = (size: number) => readCodingInputs(`${corpusFolder(size)}/articles`).value;
const storeOf = (size: number, rules: string) => keptCodings(`${corpusFolder(size)}/codings`, rules);

function codingOf(size: number, keptFor = (rules: string): KeptCodings => storeOf(size, rules)): Coding {
  const { articles, vocabulary } = inputsOf(size);
  const rules = currentRules(vocabulary);
  return { articles, vocabulary: loadVocabulary(vocabulary).value, rules, kept: keptFor(rules) };
}

/** What the stages behind coding start from: kept by the stage "code", made here when it was not run. */
export const coded = (size: number) => codeFiles(codingOf(size));

function readArticles(size: number) {
  const { articles: files, vocabulary: lists } = inputsOf(size);
  const vocabulary = loadVocabulary(lists).value;
  const parse = articleParser(vocabulary);
  return { articles: [...files].flatMap(([file, text]) => parse(file, text).value ?? []), vocabulary };
}

export const codingStages = {
  'reference-wink': async (size: number) => {
    const texts = readArticles(size).articles.map(({ text }) => text);
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
  read: async (size: number) => () => readArticles(size).articles.length,
  sentences: async (size: number) => {
    const { articles, vocabulary } = readArticles(size);
    const lexicon = compileLexicon(vocabulary);
    return () => {
      let sentences = 0;
      for (const some of batches(articles, atOnce))
        for (const read of readAllSentences(some, lexicon)) sentences += read.sentences.length;
      return sentences;
    };
  },
  records: async (size: number) => {
    const { articles, vocabulary } = readArticles(size);
    const lexicon = compileLexicon(vocabulary);
    const extract = recordExtractor(toolbox(lexicon));
    return () => {
      const aside = { seconds: 0, cpuSeconds: 0 };
      let items = 0;
      for (const some of batches(articles, atOnce)) {
        const watch = startWatch();
        const read = readAllSentences(some, lexicon);
        const { seconds, cpuSeconds } = watch();
        aside.seconds += seconds;
        aside.cpuSeconds += cpuSeconds;
        items += extract(read.map((one) => readingOf(one, lexicon))).flat().length;
      }
      return { items, aside };
    };
  },
  'code-one-thread': async (size: number) => {
    const place = `${corpusFolder(size)}/codings-of-one`;
    rmSync(place, { recursive: true, force: true });
    const coding = codingOf(size, (rules) => keptCodings(place, rules));
    return async () => {
      await codeMissing({ ...coding, fewestForWorkers: Number.POSITIVE_INFINITY });
      return coding.articles.size;
    };
  },
  code: async (size: number) => {
    rmSync(`${corpusFolder(size)}/codings`, { recursive: true, force: true });
    const coding = codingOf(size);
    return async () => {
      await codeMissing(coding);
      return coding.articles.size;
    };
  },
  'code-one-changed': async (size: number) => {
    const coding = codingOf(size, (rules) => ({ ...storeOf(size, rules), keep: () => false }));
    const [first = '', text = ''] = [...coding.articles][0] ?? [];
    const articles = new Map([...coding.articles, [first, `${text}\nPeru pledged ${process.pid} troops.\n`]]);
    await coded(size);
    return async () => (await codeFiles({ ...coding, articles })).size;
  },
  accuracy: async (size: number) => {
    const { dataset } = mergeArticles(await coded(size), '').value;
    const files = readFolder(`${corpusFolder(size)}/labels`, ['.yaml']).value;
    const labelled = [...files].map(([path, text]) => readLabels(path, text).value);
    return () => {
      const all = allTables(scoreAccuracy(dataset, labelled).tables);
      return { items: all.labelled, found: scores(all).recall ?? 0 };
    };
  },
} as const;
