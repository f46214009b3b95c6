// Bound prose, checked: every sentence names records that exist, every fact names one of them and says what that record
// says, and nothing that only a fact may say stands in template words.

import type { Problem } from '../../problem.ts';
import { isFactBacked } from '../bound/is-backed.ts';
import { readFormula } from '../bound/read-formula.ts';
import type { Brief, ClaimedSentence } from '../brief.ts';
import { sentencesOf } from '../brief.ts';
import type { Fact } from '../prose/sentence.ts';
import { plainText } from '../prose/sentence.ts';
import type { RecordIndex } from '../record-index.ts';
import { findBareFacts } from './find-bare-facts.ts';

/** Problems of the sentences and key figures of a brief. */
export function checkClaims(brief: Brief, index: RecordIndex): readonly Problem[] {
  return brief.sections.flatMap((section) => {
    const place = `content/briefs/${brief.topic}.mdx ${section.slug}`;
    const words = section.blocks.flatMap((block) => (block.type === 'words' ? [block.text] : []));
    return [
      ...sentencesOf(section).flatMap((sentence) => checkSentence(sentence, place, index)),
      ...words.flatMap((text) => bareFacts(text, text, place, index)),
    ];
  });
}

function checkSentence(sentence: ClaimedSentence, place: string, index: RecordIndex): readonly Problem[] {
  const { id, parts, recordIds } = sentence;
  const text = plainText(parts);
  const at = `${place} ${id}`;
  const facts = parts.filter((part) => typeof part !== 'string');
  const foreign = facts.filter(({ record }) => !recordIds.includes(record));
  const unknownIds = recordIds.filter((record) => index.row(record) === undefined);
  const unsaid = facts.filter(
    (fact) => index.row(fact.record) !== undefined && !isSaid(fact, recordIds, index),
  );
  const template = parts.map((part) => (typeof part === 'string' ? part : '□')).join('');
  return [
    ...(recordIds.length === 0 ? [unbacked(text, at)] : []),
    ...foreign.map(({ record }) => outside(record, text, at)),
    ...unknownIds.map((record) => unknown(record, text, at)),
    ...unsaid.map((fact) => notSaid(fact, text, at)),
    ...bareFacts(template, text, at, index),
  ];
}

/** Whether the record says the words of the fact, or the formula gives its number. */
const isSaid = (fact: Fact, recordIds: readonly string[], index: RecordIndex): boolean =>
  fact.formula === undefined
    ? isFactBacked(fact.fact, index.backing(fact.record))
    : readFormula(fact.fact, fact.formula, fact.record, recordIds, index).isRight;

const bareFacts = (template: string, text: string, place: string, index: RecordIndex): readonly Problem[] =>
  findBareFacts(template, index.names, true).map((words) => ({
    code: 'brief/bare-fact',
    severity: 'error',
    place,
    message: `a name, number, date or quotation must be bound to a record in "${text}"`,
    actual: JSON.stringify(words),
    fix: 'Make it a fact in the verbaliser that writes it.',
  }));

const unbacked = (text: string, place: string): Problem => ({
  code: 'brief/claim-without-record',
  severity: 'error',
  place,
  message: `a sentence must name at least one record: "${text}"`,
  fix: 'Name the records in the verbaliser that writes it.',
});

const outside = (record: string, text: string, place: string): Problem => ({
  code: 'brief/fact-outside-claim',
  severity: 'error',
  place,
  message: `a fact must be bound to a record of its sentence "${text}"`,
  actual: JSON.stringify(record),
  fix: 'Add the record to the sentence.',
});

const unknown = (record: string, text: string, place: string): Problem => ({
  code: 'brief/unknown-record',
  severity: 'error',
  place,
  message: `a record named by a brief must be in the dataset: "${text}"`,
  actual: JSON.stringify(record),
  fix: 'Name a record of the tables.',
});

const notSaid = ({ fact, record, formula }: Fact, text: string, place: string): Problem => ({
  code: 'brief/unbacked-fact',
  severity: 'error',
  place,
  message:
    formula === undefined
      ? `${record} must say what "${text}" says by it`
      : `${formula} must give the number that "${text}" states`,
  actual: JSON.stringify(fact),
  fix: 'Bind the words to the record that says them, or say how the number is worked out.',
});
