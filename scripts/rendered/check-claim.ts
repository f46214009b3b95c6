// One sentence or key figure of a page: the same words as data/claims.json lists, each fact said by its record or given by
// its formula, and nothing stated beside the facts that the records of the sentence do not say.

import type { Claim, ClaimFact } from '../../src/schema/claim.ts';
import { backingOf, spell } from '../brief/bound/backing.ts';
import type { Mention, Reader } from '../brief/bound/find-mentions.ts';
import { findMentions } from '../brief/bound/find-mentions.ts';
import { findUnbacked, isFactBacked } from '../brief/bound/is-backed.ts';
import { readFormula } from '../brief/bound/read-formula.ts';
import type { RecordIndex } from '../brief/record-index.ts';
import type { Problem } from '../problem.ts';
import { unboundWords } from './problems.ts';
import type { RenderedClaim } from './read-page.ts';

/** Problems of a sentence that a page shows; `claim` is what is listed under its id. */
export function checkClaim(
  shown: RenderedClaim,
  claim: Claim | undefined,
  brief: string,
  index: RecordIndex,
  reader: Reader,
): readonly Problem[] {
  const place = `briefs/${brief} claim ${shown.id}`;
  if (claim === undefined) return [differs(place, 'a sentence of this id', JSON.stringify(shown.text))];
  const beside = findUnbacked(shown.template, backingOf(claim.record_ids, index), reader);
  const facts = shown.facts.flatMap((fact, at) => {
    const listed = claim.facts[at];
    const isSame = listed?.record === fact.record && isShownAs(fact.text, listed.text, claim);
    if (!isSame) return [differs(place, JSON.stringify(listed?.text ?? null), JSON.stringify(fact.text))];
    return checkFact(listed, claim, index).map((mention) => unboundWords(place, mention));
  });
  return [
    ...(isText(shown.text, claim)
      ? []
      : [differs(place, JSON.stringify(claim.text), JSON.stringify(shown.text))]),
    ...facts,
    ...beside.map((mention) => unboundWords(place, mention)),
  ];
}

/** Sentences that are listed and not on the page. */
export function checkIsShown(
  claims: readonly Claim[],
  shown: readonly RenderedClaim[],
  brief: string,
): readonly Problem[] {
  const ids = new Set(shown.map(({ id }) => id));
  return claims
    .filter(({ id }) => !ids.has(id))
    .map(({ id, text }) => differs(`briefs/${brief} claim ${id}`, JSON.stringify(text), 'nothing'));
}

/** What of a fact its record does not say. */
function checkFact(
  fact: ClaimFact,
  claim: Claim,
  index: RecordIndex,
): readonly Pick<Mention, 'kind' | 'words'>[] {
  const { text, record, formula } = fact;
  if (!claim.record_ids.includes(record)) return [{ kind: 'name', words: text }];
  if (formula !== null)
    return readFormula(text, formula, record, claim.record_ids, index).isRight
      ? []
      : [{ kind: 'number', words: text }];
  const backing = index.backing(record);
  if (isFactBacked(text, backing)) return [];
  const strict: Reader = { names: index.names, isCommonWord: () => false };
  const unbacked = findUnbacked(text, backing, strict);
  const all = unbacked.length > 0 ? unbacked : findMentions(text, strict);
  return all.length > 0 ? all : [{ kind: 'name', words: text }];
}

/** The words of the page are those that are listed; a key figure begins small and has no full stop. */
const isText = (text: string, claim: Claim): boolean => {
  const trim = (words: string) => spell(words).replace(/\.$/, '').toLowerCase();
  return claim.kind === 'key-figure' ? trim(text) === trim(claim.text) : spell(text) === spell(claim.text);
};

/** A key figure shows its number with the hedge before it. */
const isShownAs = (shown: string, listed: string, { kind }: Claim): boolean =>
  shown === listed || (kind === 'key-figure' && shown.endsWith(` ${listed}`));

const differs = (place: string, expected: string, actual: string): Problem => ({
  code: 'brief/page-differs',
  severity: 'error',
  place,
  message: `the page must show ${expected}, as data/claims.json has it`,
  actual,
  fix: 'Look at the components of src/components/ that show it, or run the whole build again.',
});
