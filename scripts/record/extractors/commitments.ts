// Commitments: "Indonesia and Morocco have agreed to send troops", "Italy has expressed willingness to assist with training
// without deploying troops", "Greece has promised up to 700 troops; Turkey, 500". What is denied or left out is never coded.

import type { Span } from '../../article/article.ts';
import type { ActorMention, QuantityMention, Sentence } from '../../sentence/sentence.ts';
import type { CodedRecord } from '../coded-record.ts';
import { dateNear } from '../date-near.ts';
import type { Reading, Toolbox } from '../reading.ts';
import { actorsIn, matchesOf, mentionsIn, originalSpan, type RuleMatch, type Skeleton } from '../skeleton.ts';

type Columns = CodedRecord<'commitments'>['columns'];
type Status = Columns['status'];
type Contribution = Columns['contribution'];

/** Who gives: names, or a number of states whose names follow after a dash, at once or at the end. */
const givers =
  '(?:{N}(?: [^⟦.;]{0,20})?(?: ?[-–—:,] ?)(?<named>{actors})(?: ?[-–—,] ?)?|(?<givers>{actors})|(?<counted>{N}))';
const adverb =
  '(?: (?:also|already|now|both|all|each|since|reportedly|publicly|formally|jointly|said (?:that )?(?:it|they)(?: (?:was|were|is|are))?))?';

/** How firm the words are, firmest first; a sentence is read by the first rule that matches at a place. */
const rules: readonly { readonly name: string; readonly status: Status; readonly source: string }[] = [
  {
    name: 'agreed',
    status: 'agreed',
    source: `${givers}${adverb} (?:{have} )?${adverb.replace(/^\(\?: /, '(?:').replace(/\)\?$/, ' )?')}agreed (?:to|on)(?= )`,
  },
  {
    name: 'sending',
    status: 'agreed',
    source: `${givers}(?: (?:said|announced|confirmed)(?: (?:on )?{D})?(?: that)? (?:it|they))?${adverb} (?:is|are|was|were) (?:already |also )?(?:sending|deploying|providing|contributing|supplying|dispatching|training)(?= )`,
  },
  {
    name: 'committed',
    status: 'committed',
    source: `${givers}${adverb} (?:{have} )?(?:also )?(?:committed|pledged|promised|vowed|undertaken|pledges?|commits?|promises?)(?: itself| themselves)?(?: to| that)?(?= )`,
  },
  {
    name: 'ready',
    status: 'ready',
    source: `${givers}${adverb} (?:{be}) (?:also )?(?:ready|prepared) to(?= )`,
  },
  {
    name: 'readiness',
    status: 'ready',
    source: `${givers}${adverb} (?:{have} )?(?:signal+ed|expressed|voiced|indicated|declared|confirmed|stated)(?: (?:its|their|a|the))? readiness (?:to|for)(?= )`,
  },
  {
    name: 'willingness',
    status: 'willing',
    source: `${givers}${adverb} (?:{have} )?(?:signal+ed|expressed|voiced|indicated|declared|shown)(?: (?:its|their|a|the))? willingness to(?= )`,
  },
  {
    name: 'offered',
    status: 'willing',
    source: `${givers}${adverb} (?:{have} )?(?:offered|volunteered|(?:{be}) willing)(?: to)?(?= )`,
  },
  {
    name: 'expected',
    status: 'planned',
    source: `${givers}${adverb} (?:{be}) (?:also )?(?:expected|due|set|scheduled|planning|preparing) to(?= )`,
  },
  {
    name: 'planned',
    status: 'planned',
    source: `${givers}${adverb} (?:will|plans? to|intends? to|(?:itself |themselves )?would)(?= )`,
  },
  {
    name: 'considering',
    status: 'proposed',
    source: `${givers}${adverb} (?:could|may|might|{be} (?:still )?(?:considering|weighing))(?= )`,
  },
];

/** What is given, by the words for it. */
const contributions: readonly (readonly [Contribution, RegExp])[] = [
  [
    'police_training',
    /\b(?:train(?:ing)?\b[^.;]{0,40}\bpolice|police[- ]training|police (?:officer |force )?trainers)\b/u,
  ],
  [
    'medical',
    /\b(?:medical (?:personnel|staff|teams?|units?|workers)|medics|doctors|field hospitals?|nurses)\b/u,
  ],
  ['observers', /\b(?:observers?|monitors|liaison officers?|verification teams?)\b/u],
  [
    'troops',
    /\b(?:troops?|soldiers|military (?:units?|personnel|contingents?|forces)|peacekeepers|battalions?|contingents?|forces|army units?|servicemen|brigades?|gunboats?|warships?|frigates?)\b/u,
  ],
  ['police', /\bpolice (?:officers|units?|personnel|contingents?)\b/u],
  [
    'training_support',
    /\b(?:training(?: efforts?| support| programmes?| programs?)?|trainers|instructors)\b/u,
  ],
  [
    'funding',
    /\b(?:funding|funds|financ(?:e|ing|ial (?:aid|support|assistance))|in aid|donations?|grants?|loans?)\b/u,
  ],
  ['mediation', /\b(?:mediat(?:e|ion|ing)|good offices)\b/u],
];

const giving =
  /^(?:[^.;]{0,24}?)\b(?:send|deploy|provid|contribut|suppl|dispatch|support|help|assist|train|donat|give|commit|join|back|offer|financ|fund|pay|focus|concentrat|set up|participat|sending|boost|add|allocat|mediat)/u;
const givingNow = /^(?:agreed|sending|committed|offered|considering)$/;
const negation = /,? ?\b(?:but )?(?:without|but not|not including|rather than|instead of|no longer)\b[^.;]*/u;
const denied = /\b(?:not|never|no)\b(?! only)/u;

export function commitmentExtractor({
  pattern,
}: Toolbox): (reading: Reading) => CodedRecord<'commitments'>[] {
  const compiled = rules.map((rule) => ({ ...rule, pattern: pattern(rule.source) }));
  const listed = pattern('^;? ?(?:and )?(?<giver>{A}),? (?<amount>{N}|\\d+)');
  return (reading) =>
    reading.inline.flatMap((skeleton) => {
      if (skeleton.sentence.paragraphKind === 'heading') return [];
      const matches = compiled.flatMap((rule) =>
        matchesOf(rule.pattern, skeleton).map((match) => ({ match, rule })),
      );
      const firstAt = new Map<number, (typeof matches)[number]>();
      for (const found of matches) {
        const at = found.match.index + found.match.text.length;
        if (![...firstAt.keys()].some((other) => Math.abs(other - at) < 4)) firstAt.set(at, found);
      }
      const ordered = [...firstAt].sort(([a], [b]) => a - b);
      return ordered.flatMap(([at, { match, rule }], index) => {
        const next = ordered[index + 1]?.[1].match.index ?? skeleton.text.length;
        return codePledge(reading, skeleton, match, rule, at, Math.max(at, next), listed);
      });
    });
}

function codePledge(
  reading: Reading,
  skeleton: Skeleton,
  match: RuleMatch,
  rule: { readonly name: string; readonly status: Status },
  at: number,
  next: number,
  listed: RegExp,
): CodedRecord<'commitments'>[] {
  const stretch = skeleton.text.slice(at, next);
  const objectEnd = stretch.search(/[;.](?:\s|$|["”])|,? (?:while|whereas|although)\b/u);
  const object = objectEnd < 0 ? stretch : stretch.slice(0, objectEnd);
  const left = negation.exec(object);
  const positive = left ? object.slice(0, left.index) : object;
  const given =
    [rule.name === 'sending' || givingNow.test(rule.name) ? ` ${match.text.split(' ').at(-1)} ` : ''].join(
      '',
    ) + positive;
  const isGiving =
    rule.name === 'sending' ||
    rule.name === 'committed' ||
    rule.name === 'offered' ||
    giving.test(positive.trim());
  if (!isGiving || denied.test(positive.slice(0, 30)) || denied.test(match.text)) return [];
  const kinds = contributionsIn(
    rule.name === 'sending' && /training$/.test(match.text) ? given : positive,
    skeleton,
  );
  const tail = /[-–—:] ?(?<list>(?:⟦A\d+⟧(?:, and |, | and )?){2,})[.”"]*$/u.exec(object)?.groups?.list;
  const givers = actorsIn(skeleton, match.groups.givers ?? match.groups.named ?? tail ?? '').filter((actor) =>
    canGive(reading, actor),
  );
  if (givers.length === 0) return [];
  const amount =
    mentionsIn(skeleton, positive, 'quantity').find(
      (quantity) => quantity.dimension !== 'time' && quantity.dimension !== 'states',
    ) ?? null;
  const bare =
    kinds.length === 0 &&
    amount &&
    (amount.unit === null || amount.dimension === 'people') &&
    rule.name !== 'considering'
      ? (['troops'] as const)
      : kinds;
  const span: Span = { start: match.span().start, end: originalSpan(skeleton, at, at + object.length).end };
  const mission = missionOf(reading, skeleton.sentence, positive, skeleton);
  const condition = left
    ? reading.article.text
        .slice(
          originalSpan(skeleton, at + left.index, at + left.index + left[0].length).start,
          originalSpan(skeleton, at + left.index, at + left.index + left[0].length).end,
        )
        .replace(/^[, ]+|[ .”"]+$/gu, '')
    : null;
  const coded = givers.flatMap((giver) =>
    bare.map((contribution) =>
      record(reading, skeleton.sentence, {
        giver,
        contribution,
        status: rule.status,
        amount: amountFor(contribution, amount),
        mission,
        condition,
        span,
        rule: `commitment/${rule.name}`,
      }),
    ),
  );
  return [...coded, ...pledgeList(reading, skeleton, at + object.length, bare, rule, mission, listed)];
}

/** "…; Turkey, 500; Romania, 400": the pledge before goes on with other givers and numbers. */
function pledgeList(
  reading: Reading,
  skeleton: Skeleton,
  from: number,
  kinds: readonly Contribution[],
  rule: { readonly status: Status },
  mission: string | null,
  listed: RegExp,
): CodedRecord<'commitments'>[] {
  const found: CodedRecord<'commitments'>[] = [];
  let position = from;
  for (;;) {
    const match = new RegExp(listed.source, 'du').exec(skeleton.text.slice(position));
    const [giver] = match ? actorsIn(skeleton, match.groups?.giver ?? '') : [];
    const [kind] = kinds;
    if (!match || !giver || !kind) return found;
    const [amount] = mentionsIn(skeleton, match.groups?.amount ?? '', 'quantity');
    const span = originalSpan(skeleton, position, position + match[0].length);
    found.push(
      record(reading, skeleton.sentence, {
        giver,
        contribution: kind,
        status: rule.status,
        amount: amount ?? null,
        mission,
        condition: null,
        span,
        rule: 'commitment/list',
      }),
    );
    position += match[0].length;
  }
}

interface Pledge {
  readonly giver: ActorMention;
  readonly contribution: Contribution;
  readonly status: Status;
  readonly amount: QuantityMention | null;
  readonly mission: string | null;
  readonly condition: string | null;
  readonly span: Span;
  readonly rule: string;
}

function record(reading: Reading, sentence: Sentence, pledge: Pledge): CodedRecord<'commitments'> {
  const { giver, contribution, status, amount, mission, condition, span, rule } = pledge;
  const date = dateNear(reading, sentence, span);
  return {
    table: 'commitments',
    article: reading.article.id,
    key: [
      giver.actor.replace(/^[a-z]+-/, ''),
      mission?.replace(/^org-/, '') ?? 'unnamed-mission',
      contribution.replaceAll('_', '-'),
    ].join('-'),
    columns: {
      actor_id: giver.actor,
      country_code: reading.cast.get(giver.actor)?.countryCode ?? null,
      mission_id: mission,
      contribution,
      status,
      quantity: amount?.value ?? null,
      unit: amount ? (amount.unit ?? unitOf(contribution)) : null,
      qualifier: amount?.qualifier ?? null,
      condition,
      date: date?.edtf ?? null,
    },
    derived: [],
    evidence: [{ ...span, paragraph: sentence.paragraph, rule }],
  };
}

const unitOf = (contribution: Contribution) =>
  contribution === 'funding' ? 'USD' : contribution === 'police' ? 'police officers' : 'troops';
const amountFor = (contribution: Contribution, amount: QuantityMention | null) =>
  amount && (contribution === 'funding') === (amount.dimension === 'money') ? amount : null;

function contributionsIn(words: string, skeleton: Skeleton): Contribution[] {
  const text = words.replace(/⟦N(?<index>\d+)⟧/gu, (_, index: string) => {
    const mention = skeleton.sentence.mentions[Number(index)];
    return mention
      ? skeleton.sentence.text.slice(
          mention.start - skeleton.sentence.start,
          mention.end - skeleton.sentence.start,
        )
      : '';
  });
  const found = contributions
    .filter(([, pattern]) => pattern.test(text))
    .map(([contribution]) => contribution);
  const money = mentionsIn(skeleton, words, 'quantity').some((quantity) => quantity.dimension === 'money');
  const isTraining = found.includes('police_training');
  return [...new Set([...found, ...(money ? (['funding'] as const) : [])])].filter(
    (kind) =>
      !(isTraining && (kind === 'training_support' || kind === 'police' || kind === 'troops')) &&
      !(kind === 'training_support' && found.includes('troops')),
  );
}

const canGive = (reading: Reading, actor: ActorMention) => {
  const member = reading.cast.get(actor.actor);
  return member?.kind === 'country' || (member?.kind === 'organisation' && member.listedKind !== 'mission');
};

/** The mission named in the pledge, else the one named last before it in the article. */
function missionOf(reading: Reading, sentence: Sentence, object: string, skeleton: Skeleton): string | null {
  const isMission = (mention: ActorMention) => {
    const member = reading.cast.get(mention.actor);
    return (
      member?.listedKind === 'mission' ||
      (member?.kind === 'organisation' &&
        member.listedKind === null &&
        /\b(?:Forces?|Mission|Operation)\b/.test(member.name))
    );
  };
  const own = mentionsIn(skeleton, object, 'actor').filter(isMission);
  if (own[0]) return own[0].actor;
  const index = reading.sentences.indexOf(sentence);
  for (let at = index; at >= 0; at--) {
    const before = reading.sentences[at]?.mentions.findLast(
      (mention): mention is ActorMention => mention.kind === 'actor' && isMission(mention),
    );
    if (before) return before.actor;
  }
  return null;
}
