// What the parties of a meeting agree on, when it is more than one thing: "the presidents of Chad and Niger agreed to share
// intelligence, to open their borders and to set up a court". One thing is an event, a list is what they agreed.

import type { WordRange } from '../clauses/clause-text.ts';
import type { Word } from '../clauses/words.ts';
import { oneOf } from '../one-of.ts';
import { isTextNoun } from '../provision-rules.ts';
import type { ClauseProvision } from './clause-provision.ts';
import type { PlanContext } from './plan-context.ts';
import { nameOf, planOfSentence } from './plan-name.ts';
import { splitSeries } from './split-series.ts';

const isAgreeing = oneOf('agreed pledged vowed undertook resolved decided');
const isParty = oneOf(
  'leaders sides presidents ministers countries parties governments nations states delegations both they premiers heads neighbors neighbours',
);
/** Those who give troops make commitments. */
const isGiven = oneOf('troops soldiers peacekeepers observers police million billion');

export function agreedList(context: PlanContext, words: readonly Word[]): ClauseProvision[] {
  const verb = words.findIndex(({ lower, isQuoted }) => !isQuoted && isAgreeing(lower));
  if (verb === -1) return [];
  const counted = countedList(words, verb);
  if (counted.length > 0) {
    // "agreement on six measures": no plan named before is meant.
    const on = words.slice(
      verb + 1,
      words.findIndex(({ text }, at) => at > verb && text === ':'),
    );
    const plan = `agreement ${on.map(({ text }) => text).join(' ')}`;
    return counted.map((range) => ({ plan, range, actor: null, modality: 'planned', rule: 'agreed-list' }));
  }
  const to = words.findIndex(({ lower }, at) => at > verb && at < verb + 5 && lower === 'to');
  const between = words.slice(verb + 1, to);
  if (
    to === -1 ||
    between.some(({ mention }) => mention?.kind !== 'date') ||
    !arePlural(words.slice(0, verb))
  )
    return [];
  const items = itemsFrom(words, to + 1);
  if (items.length < 2 || words.slice(to).some(({ lower }) => isGiven(lower))) return [];
  const plan = planOf(context, words);
  return items.map((range) => ({ plan, range, actor: null, modality: 'planned', rule: 'agreed-list' }));
}

const isPoint = oneOf('measures steps points principles items areas proposals projects');

/** "agreed on six measures: a youth committee, a joint board and a fund" */
function countedList(words: readonly Word[], verb: number): WordRange[] {
  const colon = words.findIndex(({ text }, at) => at > verb && at < verb + 8 && text === ':');
  if (words[verb + 1]?.lower !== 'on' || !isPoint(words[colon - 1]?.lower ?? '')) return [];
  const stop = words.findIndex(({ text }, at) => at > colon && /^[;.]$/.test(text));
  const items = splitSeries(words, { first: colon + 1, last: (stop === -1 ? words.length : stop) - 1 });
  return items.length > 1 ? items : [];
}

const arePlural = (words: readonly Word[]): boolean =>
  words.some(({ lower }) => isParty(lower)) ||
  new Set(words.flatMap(({ mention }) => (mention?.kind === 'actor' ? [mention.actor] : []))).size > 1;

/** Verb phrases that commas and "and" part: "resume trade" | "reopen embassies" | "exchange prisoners". */
function itemsFrom(words: readonly Word[], first: number): WordRange[] {
  const end = endOf(words, first);
  const starts = [first];
  for (let at = first + 1; at < end; at++) {
    const joint = words[at - 1]?.lower ?? '';
    if (!/^(?:,|and)$/.test(joint)) continue;
    if (words[at]?.lower === 'to') starts.push(at + 1);
    else if (words[at]?.pos === 'VERB' && !/(?:ing|ed)$/.test(words[at]?.lower ?? '')) starts.push(at);
  }
  return starts.flatMap((start, index) => {
    let behind = starts[index + 1] ?? end;
    while (behind > start && /^(?:,|and|to|\.)$/.test(words[behind - 1]?.lower ?? '')) behind--;
    return behind - start >= 2 ? [{ first: start, last: behind - 1 }] : [];
  });
}

/** A comment behind a comma is no item: ", officials said", ", according to". */
function endOf(words: readonly Word[], first: number): number {
  const stop = words.findIndex(
    ({ text, lower }, at) =>
      at > first &&
      (/^[;.:]$/.test(text) ||
        (words[at - 1]?.text === ',' && /^(?:according|officials|which|who|but|while|a|an)$/.test(lower))),
  );
  return stop === -1 ? words.length : stop;
}

/** The communiqué of the sentence, or what the parties are known to have agreed on. */
function planOf(context: PlanContext, words: readonly Word[]): string {
  const head = words.findIndex(
    ({ lower, mention }) =>
      mention === null &&
      isTextNoun(lower) &&
      /^(?:communiqu|declaration|statement|accord|memorandum)/.test(lower),
  );
  return head === -1
    ? planOfSentence(context)
    : nameOf(context, words, { first: Math.max(0, head - 3), last: head }, head, 'text');
}
