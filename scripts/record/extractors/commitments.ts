// Commitments: "Indonesia and Morocco have agreed to send troops", "Italy has expressed willingness to assist with training
// without deploying troops", "Greece has promised up to 700 troops; Turkey, 500". What is denied or left out is never coded.

import type { QuantityMention } from '../../sentence/sentence.ts';
import type { CodedRecord } from '../coded-record.ts';
import { compositionOf } from '../commitment/composition.ts';
import { promiseFinder } from '../commitment/find-promises.ts';
import { giverFor, giversOf, nationOf, openersOf } from '../commitment/givers.ts';
import { type MissionFinder, missionFinder } from '../commitment/mission-of.ts';
import { offerEntry } from '../commitment/offer-list.ts';
import type { Pledge } from '../commitment/pledge.ts';
import { pledgeLister } from '../commitment/pledge-list.ts';
import { type PledgeObject, pledgeObject } from '../commitment/pledge-object.ts';
import type { PledgeRule } from '../commitment/pledge-rules.ts';
import { contributionReader, type Item } from '../commitment/read-contributions.ts';
import { settleMissions } from '../commitment/settle-missions.ts';
import { speakerFinder } from '../commitment/speaker-of.ts';
import { dateNear } from '../date-near.ts';
import type { Reading, Toolbox } from '../reading.ts';
import { mentionsIn, originalSpan, type Skeleton } from '../skeleton.ts';
import { reportingVerbs } from '../speech/reporting-verbs.ts';

export function commitmentExtractor({
  pattern,
  lexicon,
}: Toolbox): (reading: Reading) => CodedRecord<'commitments'>[] {
  const { promisesIn, givenFirstIn, withdrawnIn } = promiseFinder(pattern);
  const { itemsIn } = contributionReader(lexicon.vocabulary);
  const listAfter = pledgeLister(pattern);
  const verbs = reportingVerbs(lexicon.vocabulary.verbs);

  return (reading) => {
    const missions = missionFinder(reading);
    const speakerOf = speakerFinder(reading, verbs);
    const withdrawn = withdrawnIn(reading);
    const previous = (skeleton: Skeleton): Skeleton | null => {
      const before = reading.inline[reading.inline.indexOf(skeleton) - 1];
      return before?.sentence.paragraph === skeleton.sentence.paragraph ? before : null;
    };
    const pledges = reading.inline
      .filter(({ text, sentence }) => sentence.paragraphKind !== 'heading' && mayPledge.test(text))
      .flatMap((skeleton) => [
        ...promised(skeleton),
        ...givenFirst(skeleton),
        ...listed(skeleton),
        ...composed(skeleton),
      ])
      .filter(({ giver, span }) => (withdrawn.get(giver) ?? -1) < span.start);
    return settleMissions(pledges).map((pledge) => record(reading, pledge));

    function promised(skeleton: Skeleton): Pledge[] {
      let before: readonly string[] = [];
      return promisesIn(skeleton, reading.article.text).flatMap(({ match, rule, object }) => {
        const speaker = match.groups.we === undefined ? null : speakerOf(match.span('we'));
        // "… and it is ready to send observers": the giver before; "It has agreed": who the sentence before opens with.
        const givers =
          match.groups.it === undefined
            ? giversOf(reading, match, tailOf(object, skeleton), speaker)
            : match.index === 0
              ? openersOf(reading, previous(skeleton), match.groups.it)
              : before;
        before = givers;
        const verb = rule.name === 'sending' && match.text.endsWith('training') ? 'training' : '';
        const items = itemsIn(verb + object.words, skeleton, previous(skeleton)).filter(
          ({ contribution }) => rule.only === null || rule.only.includes(contribution),
        );
        const span = { start: match.span().start, end: originalSpan(skeleton, object.start, object.end).end };
        // "Chad and Niger have committed 8,700 soldiers": how many each of them gives is not said.
        const isShared = givers.length > 1 && !/\beach\b|\bapiece\b/u.test(match.text + object.words);
        const each = respectively(givers, object, skeleton);
        const own = givers.flatMap((giver, place) =>
          items.map(
            (item, index): Pledge => ({
              giver,
              contribution: item.contribution,
              quantity: each[place] ?? (isShared ? null : item.quantity),
              status: rule.status,
              ...missionFor(missions, skeleton, object, item, items[index + 1], paragraphOf(skeleton, rule)),
              condition: conditionFor(item, items, object),
              skeleton,
              span,
              rule: `commitment/${rule.name}`,
            }),
          ),
        );
        return [
          ...own,
          ...listAfter(skeleton, object.end, own[0] ?? null, (actor) => giverFor(reading, actor)),
        ];
      });
    }

    /** "Peru donated 20 buses": what was given went to a mission that its own paragraph names, if to any. */
    function paragraphOf({ sentence }: Skeleton, { name }: PledgeRule): number | null {
      if (name !== 'gave' && name !== 'lent') return null;
      return reading.article.paragraphs.find(({ number }) => number === sentence.paragraph)?.start ?? 0;
    }

    function listed(skeleton: Skeleton): Pledge[] {
      const entry = offerEntry(reading, skeleton);
      const [named] = entry ? mentionsIn(skeleton, entry.giver, 'actor') : [];
      const giver = named ? giverFor(reading, named.actor) : null;
      if (!entry || giver === null) return [];
      const object = pledgeObject(reading.article.text, skeleton, entry.at, skeleton.text.length);
      const items = itemsIn(object.words, skeleton, null);
      return items.map(
        (item, index): Pledge => ({
          giver,
          contribution: item.contribution,
          quantity: item.quantity,
          status: entry.status,
          ...missionFor(missions, skeleton, object, item, items[index + 1], null),
          condition: conditionFor(item, items, object),
          skeleton,
          span: originalSpan(skeleton, 0, object.end),
          rule: 'commitment/entry',
        }),
      );
    }

    function composed(skeleton: Skeleton): Pledge[] {
      return compositionOf(skeleton).flatMap(({ actor, quantity, status }): Pledge[] => {
        const giver = giverFor(reading, actor);
        if (giver === null) return [];
        const [item] = itemsIn(`⟦N${skeleton.sentence.mentions.indexOf(quantity)}⟧`, skeleton, null);
        if (!item) return [];
        const { start, end } = quantity;
        const own = { giver, contribution: item.contribution, quantity, status, condition: null, skeleton };
        const mission = missions.named(skeleton, skeleton.text) ?? missions.near(start);
        return [
          { ...own, mission, isOwnMission: false, span: { start, end }, rule: 'commitment/composition' },
        ];
      });
    }

    function givenFirst(skeleton: Skeleton): Pledge[] {
      return givenFirstIn(skeleton).flatMap(({ match, rule }) => {
        const givers = rule.isNational ? nationOf(match) : giversOf(reading, match, '', null);
        const { start } = match.span();
        const named = missions.named(skeleton, skeleton.text.slice(match.index));
        return givers.flatMap((giver) =>
          itemsIn(match.groups.given ?? '', skeleton, null).map(
            ({ contribution, quantity }): Pledge => ({
              giver,
              contribution,
              // "$5 million promised by Chad and Peru": how much of it each gives is not said.
              quantity: givers.length > 1 && rule.status !== 'planned' ? null : quantity,
              status: rule.status,
              mission: named ?? (contribution === 'funding' ? missions.before(start) : missions.near(start)),
              isOwnMission: false,
              condition: null,
              skeleton,
              span: match.span(),
              rule: `commitment/${rule.name}`,
            }),
          ),
        );
      });
    }
  };
}

/** Without a name, a speaker or a word for one nobody pledges. */
const mayPledge = /⟦A|⟦J|\b[Ww]e\b|^(?:It|They)\b|⟦N\d+⟧ (?:will|would|is|are) /u;

/** "offered to reinforce the mission with 400 and 250 soldiers" */
const isRow = /⟦N\d+⟧(?:, ⟦N\d+⟧)* and ⟦N\d+⟧/u;

/** "Burundi, Ghana and Uganda pledged 1,200, 850 and 2,000 troops respectively": a number for each giver. */
function respectively(
  givers: readonly string[],
  { words, start, end }: PledgeObject,
  skeleton: Skeleton,
): readonly QuantityMention[] {
  if (givers.length < 2) return [];
  const isTold = /\brespectively\b/u.test(skeleton.text.slice(start, end + 16)) || isRow.test(words);
  const numbers = isTold ? mentionsIn(skeleton, words, 'quantity') : [];
  const last = numbers.at(-1);
  if (!last || numbers.length !== givers.length) return [];
  const { unit, dimension } = last;
  return numbers.every((number) => number.unit === null || number.unit === unit)
    ? numbers.map((number) => ({ ...number, unit, dimension }))
    : [];
}

/** Names at the end of the words, after a dash: "five countries have agreed to send troops - Fiji, Chad and Mali". */
const tailOf = (object: PledgeObject, skeleton: Skeleton): string =>
  /[-–—:] ?(?<list>(?:⟦A\d+⟧(?:, and |, | and )?){2,})[.”"]*$/u.exec(
    skeleton.text.slice(object.start, object.end),
  )?.groups?.list ?? '';

/** "observers to the Civil-Military Coordination Center": the mission named right after an item is its own. */
function missionFor(
  missions: MissionFinder,
  skeleton: Skeleton,
  { words, start }: PledgeObject,
  item: Item,
  next: Item | undefined,
  since: number | null,
): Pick<Pledge, 'mission' | 'isOwnMission'> {
  const after = words.slice(item.index, next?.index);
  const own = /\b(?:to|for|in|with)\b/u.test(after) ? missions.named(skeleton, after) : null;
  const isElsewhere =
    own === null && ((item.contribution === 'funding' && isForThing.test(after)) || otherMission.test(after));
  if (isElsewhere) return { mission: null, isOwnMission: false };
  const position = originalSpan(skeleton, start, start).start;
  // Money and goods go to many things; a mission that is named only later is not what they were given to.
  const isGoods = item.contribution === 'funding' || item.contribution === 'other';
  const near =
    since !== null
      ? missions.since(since, position)
      : isGoods
        ? missions.before(position)
        : missions.near(position);
  return { mission: own ?? missions.named(skeleton, words) ?? near, isOwnMission: own !== null };
}

/** "35 servicemen to the UN mission in Lebanon": one that has no name here is no other that has. */
const otherMission =
  /\b(?:to|in|with) (?:the|an?) (?:[\p{L}-]+ |⟦[AJ]\d+⟧ ){0,2}(?:mission|force|operation) in ⟦A\d+⟧/u;

/** "45 million euros for the solar park": what the money is for, which is no mission. */
const isForThing =
  /^⟦N\d+⟧ for (?:an? |the |(?=\p{Ll}))(?!(?:[^.;,]{0,40} )?(?:mission|force|deployment|operation|peace\p{L}*|troops|training|monitors?|police|personnel|soldiers|effort|first|next|rest|cost|years?|months?|its|their|this|that|those|each|every|both)\b)/u;

/** A proviso in the middle holds for what follows it; one at the end, and what is left out, for all. */
function conditionFor(item: Item, items: readonly Item[], { condition }: PledgeObject): string | null {
  if (condition === null) return null;
  const isInside = items.some(({ index }) => index > condition.index);
  return isInside && item.index < condition.index ? null : condition.text;
}

function record(reading: Reading, pledge: Pledge): CodedRecord<'commitments'> {
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
