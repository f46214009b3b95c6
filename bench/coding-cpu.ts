// CPU time of coding a folder of articles, against a bare wink-nlp pass over the same texts in the same process.

import { basename } from 'node:path';
import model from 'wink-eng-lite-web-model';
import winkNLP from 'wink-nlp';
import { articleParser } from '../scripts/article/parse-article.ts';
import { readCodingInputs } from '../scripts/inputs.ts';
import { recordExtractor } from '../scripts/record/extract.ts';
import { readingOf, toolbox } from '../scripts/record/reading.ts';
import { compileLexicon } from '../scripts/sentence/lexicon.ts';
import { readAllSentences } from '../scripts/sentence/read-sentences.ts';
import { loadVocabulary } from '../scripts/vocabulary/load.ts';

const [folder = '.cache/bench/corpus-1000/articles'] = process.argv.slice(2);
const inputs = readCodingInputs(folder).value;
const vocabulary = loadVocabulary(inputs.vocabulary).value;
const parse = articleParser(vocabulary);
const nlp = winkNLP(model, ['sbd', 'pos']);
const { its } = nlp;

const cpu = () => {
  const { user, system } = process.cpuUsage();
  return (user + system) / 1e6;
};
const timed = <T>(act: () => T): { readonly seconds: number; readonly value: T } => {
  const before = cpu();
  const value = act();
  return { seconds: cpu() - before, value };
};

const parsed = timed(() => [...inputs.articles].flatMap(([file, text]) => parse(file, text).value ?? []));
const articles = parsed.value;
const bare = () =>
  timed(() => {
    let tokens = 0;
    for (const { text } of articles) {
      const doc = nlp.readDoc(text);
      tokens += doc.tokens().out().length + doc.tokens().out(its.pos).length + doc.sentences().length();
    }
    return tokens;
  });
const lexicon = compileLexicon(vocabulary);
const extract = recordExtractor(toolbox(lexicon));
// Warm both a little, so that compiling is charged to neither.
extract(readAllSentences(articles.slice(0, 40), lexicon).map((one) => readingOf(one, lexicon)));
const first = bare();
let sentenceSeconds = 0;
let recordSeconds = 0;
let records = 0;
// As many at once as `scripts/table/code-article.ts` takes. Asking for the time is dear: once for them all, not once for each.
const atOnce = 20;
for (let start = 0; start < articles.length; start += atOnce) {
  const some = articles.slice(start, start + atOnce);
  const read = timed(() => readAllSentences(some, lexicon));
  sentenceSeconds += read.seconds;
  const coded = timed(() => extract(read.value.map((one) => readingOf(one, lexicon))).flat());
  recordSeconds += coded.seconds;
  records += coded.value.length;
}
const second = bare();
const reference = (first.seconds + second.seconds) / 2;
const ours = parsed.seconds + sentenceSeconds + recordSeconds;
console.log(`${articles.length} articles of ${basename(folder)}: ${records} records`);
console.log(`bare wink ${first.seconds.toFixed(2)} / ${second.seconds.toFixed(2)} s`);
console.log(
  `parse ${parsed.seconds.toFixed(2)} s, sentences ${sentenceSeconds.toFixed(2)} s, records ${recordSeconds.toFixed(2)} s`,
);
console.log(`ratio ${(ours / reference).toFixed(2)}`);
