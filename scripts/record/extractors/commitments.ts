// Commitments: "Indonesia and Morocco have agreed to send troops", "Italy has expressed willingness to assist with training
// without deploying troops", "Greece has promised up to 700 troops; Turkey, 500". What is denied or left out is never coded.

import type { Span } from '../../article/article.ts';
import type { QuantityMention } from '../../sentence/sentence.ts';
import type { Contribution } from '../../vocabulary/vocabulary.ts';
import type { CodedRecord } from '../coded-record.ts';
import { giversOf } from '../commitment/givers.ts';
import { missionFinder } from '../commitment/mission-of.ts';
import { type PledgeObject, pledgeObject } from '../commitment/pledge-object.ts';
import {
  fromSource,
  type PledgeRule,
  pledgeRules,
  type Status,
  unreal,
  withdrawal,
} from '../commitment/pledge-rules.ts';
import { contributionReader, type Item } from '../commitment/read-contributions.ts';
import { speakerFinder } from '../commitment/speaker-of.ts';
import { dateNear } from '../date-near.ts';
import type { Reading, Toolbox } from '../reading.ts';
import { actorsIn, matchesOf, mentionsIn, originalSpan, type RuleMatch, type Skeleton } from '../skeleton.ts';
import { reportingVerbs } from '../speech/reporting-verbs.ts';

type Coded = CodedRecord<'commitments'>;

/** One contribution of one giver. */
interface Pledge {
  readonly giver: string;
  readonly contribution: Contribution;
  readonly status: Status;
  readonly quantity: QuantityMention | null;
  readonly mission: string | null;
  readonly condition: string | null;
  readonly skeleton: Skeleton;
  readonly span: Span;
  readonly rule: string;
}

/** A rule that matched, and where the words for what is given begin. */
interface Promise_ {
  readonly match: RuleMatch;
  readonly rule: PledgeRule;
  readonly at: number;
}

export function commitmentExtractor({ pattern, lexicon }: Toolbox): (reading: Reading) => Coded[] {
  const compiled = pledgeRules.map((rule) => ({ rule, pattern: pattern(rule.source) }));
  const listed = pattern('^;? ?(?:and )?(?<giver>{A}),? (?<amount>{N}|\\d+)');
  const from = pattern(fromSource);
  const withdrawn = pattern(withdrawal);
  const gives = pattern(
    '^(?:\\p{L}{2,12} (?:to |in )?){0,2}(?:{give}|{give_ing}|\\b(?:lead with|join|support|help|take part|add|commit|offer|boost|focus|concentrate|mediate|back|second|set up|make available|adding|joining|supporting|helping))\\b',
  );
  const { itemsIn } = contributionReader(lexicon.vocabulary);
  const verbs = reportingVerbs(lexicon.vocabulary.verbs);

  return (reading) => {
    const missionOf = missionFinder(reading);
    const speakerOf = speakerFinder(reading, verbs);
    const pledges = reading.inline.flatMap((skeleton) => {
      const { text, sentence } = skeleton;
      if (sentence.paragraphKind === 'heading' || !/⟦A|⟦J|\b[Ww]e\b/u.test(text)) return [];
      const promises = promisesIn(skeleton);
      const direct = promises.flatMap((promise, index) => {
        const next = promises[index + 1]?.match.index ?? text.length;
        return read(promise, Math.max(promise.at, next));
      });
      return [...direct, ...matchesOf(from, skeleton).flatMap(contingent)];
    });
    const lost = withdrawals(reading);
    return pledges
      .filter(({ giver, span }) => !lost.some((other) => other.giver === giver && other.at >= span.start))
      .map((pledge) => record(reading, pledge));

    function read(promise: Promise_, limit: number): Pledge[] {
      const { match, rule, at } = promise;
      const { skeleton } = match;
      const object = pledgeObject(reading.article.text, skeleton, at, limit);
      if (!isReal(promise, object)) return [];
      const speaker = match.groups.we === undefined ? null : speakerOf(match.span('we'));
      const givers = giversOf(reading, match, tailOf(object, skeleton), speaker);
      const verb = rule.name === 'sending' && match.text.endsWith('training') ? 'training ' : '';
      const items = itemsIn(verb + object.words.trimStart(), skeleton);
      const mission = missionOf(skeleton, object.words);
      const span = { start: match.span().start, end: originalSpan(skeleton, at, object.end).end };
      // "Chad and Niger have committed 8,700 soldiers": how many each of them gives is not said.
      const isShared = givers.length > 1 && !/\beach\b|\bapiece\b/u.test(match.text + object.words);
      const own = givers.flatMap((giver) =>
        items.map(
          (item): Pledge => ({
            giver,
            ...item,
            quantity: isShared ? null : item.quantity,
            status: rule.status,
            mission,
            condition: conditionFor(item, items, object),
            skeleton,
            span,
            rule: `commitment/${rule.name}`,
          }),
        ),
      );
      return [...own, ...pledgeList(object.end, own[0] ?? null)];
    }

    /** "…; Turkey, 500; Romania, 400": the pledge before goes on with other givers and numbers. */
    function pledgeList(start: number, first: Pledge | null): Pledge[] {
      const found: Pledge[] = [];
      for (let position = start; first; ) {
        const { skeleton } = first;
        const [match] = skeleton.text.slice(position).matchAll(listed);
        const [giver] = actorsIn(skeleton, match?.groups?.giver ?? '');
        if (!match || !giver) return found;
        const [quantity = null] = mentionsIn(skeleton, match.groups?.amount ?? '', 'quantity');
        const span = originalSpan(skeleton, position, position + match[0].length);
        found.push({
          ...first,
          giver: giver.actor,
          quantity,
          condition: null,
          span,
          rule: 'commitment/list',
        });
        position += match[0].length;
      }
      return found;
    }

    /** "Troops from Kenya and Uganda will be deployed." */
    function contingent(match: RuleMatch): Pledge[] {
      const { skeleton, groups } = match;
      if (unreal.test(skeleton.text.slice(0, match.index))) return [];
      const items = itemsIn(groups.given ?? '', skeleton);
      return giversOf(reading, match, '', null).flatMap((giver) =>
        items.map((item) => ({
          giver,
          ...item,
          status: 'planned',
          mission: missionOf(skeleton, skeleton.text.slice(match.index)),
          condition: null,
          skeleton,
          span: match.span(),
          rule: 'commitment/from',
        })),
      );
    }
  };

  /** Where pledges are made in a sentence, in order; where two rules match at one place, the firmer. */
  function promisesIn(skeleton: Skeleton): Promise_[] {
    const found: Promise_[] = [];
    for (const { rule, pattern: source } of compiled)
      for (const match of matchesOf(source, skeleton)) {
        const at = match.index + match.text.length;
        if (!found.some((other) => Math.abs(other.at - at) < 4)) found.push({ match, rule, at });
      }
    return found.sort((a, b) => a.at - b.at);
  }

  function isReal({ match, rule }: Promise_, { words, end }: PledgeObject): boolean {
    const { text } = match.skeleton;
    return (
      !unreal.test(text.slice(Math.max(0, match.index - 120), match.index)) &&
      !denied.test(match.text) &&
      !denied.test(words.slice(0, 30)) &&
      !/^\s*\?/u.test(text.slice(end)) &&
      (!rule.needsGiving || matchesAt(words.trim()))
    );
  }

  function matchesAt(words: string): boolean {
    gives.lastIndex = 0;
    return gives.test(words);
  }

  function withdrawals(reading: Reading): { readonly giver: string; readonly at: number }[] {
    return reading.inline.flatMap((skeleton) =>
      matchesOf(withdrawn, skeleton).flatMap((match) =>
        actorsIn(skeleton, match.groups.givers ?? '').map(({ actor }) => ({
          giver: actor,
          at: match.span().end,
        })),
      ),
    );
  }
}

const denied = /\b(?:not|never|no|nothing|refused|declined)\b(?! only)/u;

/** Names at the end of the words, after a dash: "five countries have agreed to send troops - Fiji, Chad and Mali". */
const tailOf = (object: PledgeObject, skeleton: Skeleton): string =>
  /[-–—:] ?(?<list>(?:⟦A\d+⟧(?:, and |, | and )?){2,})[.”"]*$/u.exec(
    skeleton.text.slice(object.start, object.end),
  )?.groups?.list ?? '';

/** A proviso in the middle holds for what follows it; one at the end, and what is left out, for all. */
function conditionFor(item: Item, items: readonly Item[], { condition }: PledgeObject): string | null {
  if (condition === null) return null;
  const isInside = items.some(({ index }) => index > condition.index);
  return isInside && item.index < condition.index ? null : condition.text;
}

function record(reading: Reading, pledge: Pledge): Coded {
  const { giver, contribution, status, quantity, mission, condition, skeleton, span, rule } = pledge;
  const { sentence } = skeleton;
  return {
    table: 'commitments',
    article: reading.article.id,
    key: [
      giver.replace(/^[a-z]+-/, ''),
      mission?.replace(/^org-/, '') ?? 'unnamed-mission',
      contribution.replaceAll('_', '-'),
    ].join('-'),
    columns: {
      actor_id: giver,
      country_code: reading.cast.get(giver)?.countryCode ?? null,
      mission_id: mission,
      contribution,
      status,
      quantity: quantity?.value ?? null,
      unit: quantity ? (quantity.unit ?? 'troops') : null,
      qualifier: quantity?.qualifier ?? null,
      condition,
      date: dateNear(reading, sentence, span)?.edtf ?? null,
    },
    derived: [],
    evidence: [{ ...span, paragraph: sentence.paragraph, rule }],
  };
}
