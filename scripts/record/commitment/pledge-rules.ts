// How firm a pledge is, by the words for it, firmest first; a stretch of a sentence is read by the first rule that fits there.

import type { Row } from '../../../src/schema/table.ts';
import type { commitments } from '../../../src/schema/tables/commitments.ts';
import type { Contribution } from '../../vocabulary/vocabulary.ts';

export type Status = Row<typeof commitments>['status'];

export interface PledgeRule {
  readonly name: string;
  readonly status: Status;
  /** A pattern that ends where the words for what is given begin. */
  readonly source: string;
  /** Whether the words must go on with a verb of giving: "agreed to send", not "agreed to meet". */
  readonly needsGiving: boolean;
  /** What alone such words promise; null where anything may be. */
  readonly only: readonly Contribution[] | null;
}

const adjectives = '(?:[Tt]he )?⟦J\\d+⟧(?:(?:,| and|, and) ⟦J\\d+⟧)*';
const authorities =
  '(?:side|governments?|delegation|authorities|military|army|navy|cabinet|parliament|officials|presidency|(?:executive )?board|(?:[Pp]resident|[Pp]rime [Mm]inister|(?:[Ff]oreign|[Dd]efen[cs]e) [Mm]inister|[Cc]hancellor|[Pp]remier)(?= (?!⟦A)))';

/**
 * Who gives: names, governments by their adjectives, "we", a number of states whose names follow after a dash or at the end,
 * or the state that opens the paragraph: "PORTUGAL -- The former colonial power has pledged".
 */
const givers = `(?:(?:{N}(?: [^⟦.;]{0,20})?|\\b(?:[Ss]everal|[Ss]ome|[Mm]any|[Oo]ther)(?: \\p{Ll}+){0,2} (?:countries|states|nations|governments))(?: ?[-–—:] ?|, (?:namely |including |among them |such as )?(?={A}(?:,| and)))(?<named>{actors})(?: ?[-–—,] ?)?|(?<givers>{actors}(?:[’']s ${authorities}| (?:nations|states|countries|member states|members))?)|(?<governments>${adjectives} ${authorities})|(?<we>\\b[Ww]e)|(?<it>(?<=\\band )(?:it|they)|^(?:It|They)\\b|(?<=\\band)(?= (?:has|have|had|is|are|was|were|will|would) ))|(?<counted>{N})|(?<=^(?<labelled>⟦A\\d+⟧)(?: ?--?| ?[–—]|:) (?:[^.;⟦]|⟦[AJ]\\d+⟧){0,60}\\b(?:nation|country|government|neighbou?r|power|kingdom|republic|island))|\\b[Hh](?:is|er) (?<home>country|government), (?<sayer>{A}) (?:said|says|added|told {A}),)`;
const own =
  '(?:it|they|he|she|(?:his|her|its|their|the) (?:countr(?:y|ies)|governments?|nations?|states?|bank|agency|army))';
/**
 * "Britain, which will lead the force, has committed", "Britain, the largest giver, will add", "the Development Fund (DF)
 * will lend", "Chad, exhausted by its own war, will lend": what is said of the giver on the way.
 */
const aside =
  '(?: \\((?:\\p{Lu}[\\p{L}-]{1,10}|⟦A\\d+⟧)\\))?(?:, (?:which|who|whose) (?:[^.;,⟦]|⟦[A-Z]\\d+⟧){3,100},|, (?:the|an?|one of) (?:[^.;,⟦]|⟦[AJ]\\d+⟧){3,60},|, \\p{Ll}{3,12}ed (?:by|with|in|at|from) [^.;,⟦]{3,60},)?';
/** "said on Tuesday that its government", "also", "which are": what may stand between giver and verb. */
/** "Kenya is among nine states that agreed" */
const amongThem =
  '(?: (?:is|are|was|were) (?:also )?(?:among|one of) (?:the )?(?:⟦N\\d+⟧|(?:[^ .,;⟦]{2,12} ){0,2}(?:countries|states|nations|those))(?: (?:countries|states|nations))? (?:that|which|who))?';
/** "were reported to be offering", "is said to have promised" */
const saidTo =
  '(?: (?:is|are|was|were|(?:has|have) been) (?:reported|reportedly|said|understood) to(?: have)?)?';
const lead = `${amongThem}(?: (?:on )?⟦D\\d+⟧(?= ))?(?:, which(?= (?:{have} )?(?:pledged|promised|committed)\\b)|${aside}(?: (?:on )?⟦D\\d+⟧(?= ))?)(?:,? (?:{have} )?(?:said|says|announced|announces|confirmed|confirms|declared|stated|indicated|assured|revealed|disclosed|reiterated|stressed|signal+ed|made clear|told {A}|(?:was|were) quoted(?: as)? saying)(?: ⟦D\\d+⟧)?(?: that)? (?<own>${own}))?(?: (?:also|already|alone|now|both|all|each|since|reportedly|publicly|formally|jointly|meanwhile|too|itself|themselves))?(?: {have})?(?: (?:also|already|now|just|recently|since|each|both|all|reportedly|publicly|formally|jointly|repeatedly|similarly|likewise))?${saidTo}`;
const day = '(?: ⟦D\\d+⟧)?';
const after = '(?= )';

const rule = (
  name: string,
  status: Status,
  words: string,
  needsGiving: boolean,
  only: PledgeRule['only'] = null,
): PledgeRule => ({
  name,
  status,
  source: `${givers}${lead} ${words}${after}`,
  needsGiving,
  only,
});

const noun = (name: string, status: Status, source: string): PledgeRule => ({
  name,
  status,
  source: `${source}${after}`,
  needsGiving: false,
  only: null,
});

export const pledgeRules: readonly PledgeRule[] = [
  // "Indonesia and Morocco have agreed to send troops"
  // "Kenya agreed to an American request to send police"
  rule(
    'agreed',
    'agreed',
    `(?:agreed|decided)${day} (?:to|on)(?: (?:an?|the) (?:⟦[AJ]\\d+⟧(?:[’']s)? )?(?:request|call|appeal|invitation)(?: (?:by|from|of) {A})? to)?`,
    true,
  ),
  // "France said Tuesday it was sending 1,000"
  rule(
    'sending',
    'agreed',
    '(?:is|are|was|were|be) (?:already |also )?(?:sending|deploying|providing|contributing|supplying|dispatching|training(?! (?:it|them)\\b)|lending|giving|donating)',
    false,
  ),
  // "Canada committed 35 engineers", "Germany pledged 420 million euros"
  rule(
    'committed',
    'committed',
    `(?:(?:(?:is|are|was|were) (?:also |now )?)?(?:pledging|promising|committing)|committed|pledged|promised|vowed|undertaken|undertook|earmarked|allocated|pledges?|commits?|promises?|(?:will|would) (?:pledge|commit)(?= (?:[^ .,;⟦]{2,12} ){0,2}{N}))(?: itself| themselves)?${day}(?: to| that)?`,
    false,
  ),
  // "Norway announced 20 million dollars in aid", "the World Bank approved a $300 million grant", "the League announced
  // the allocation of 10 million dollars"
  rule(
    'announced',
    'committed',
    '(?:announced|confirmed|approved|unveiled)(?: (?:on )?⟦D\\d+⟧)?(?= (?:an? )?(?:(?:further |additional |new )?{N}|(?:(?:[\\p{L}-]+|⟦J\\d+⟧) ){0,3}(?:grant|loan|donation|contribution|package|assistance|aid|support) (?:of|worth) )| the (?:allocation|provision|donation|transfer|deployment|dispatch) of (?:[\\p{L}-]+ )?{N})',
    false,
  ),
  // "Qatar renewed its grant of $60 million"
  rule(
    'renewed',
    'committed',
    '(?:renewed|confirmed|doubled|raised|increased) (?:its|their) (?:[\\p{L}-]+ )?(?:pledge|grant|offer|contribution|donation) (?:of|to)(?= (?:[\\p{L}-]+ )?{N})',
    false,
  ),
  // "the United States was the largest donor with $444 million", "Norway has the second largest contingent with 900 troops"
  rule(
    'largest-donor',
    'committed',
    '(?:(?:is|was|were|are) the (?:(?:single |second )?(?:largest|biggest|top|main|leading)) (?:donors?|contributors?)|(?:has|have|had) the (?:(?:second|third|next)[ -])?(?:largest|biggest)(?: (?:contingent|force|presence))?),? (?:with|giving|pledging|at)(?= (?:about |some |nearly |over |almost )?{N})',
    false,
    ['funding', 'troops', 'police', 'observers'],
  ),
  // "Portugal sent a field hospital", "the Commission mobilised 900,000 euros"; soldiers sent are no gift
  rule(
    'gave',
    'committed',
    `(?:sent|dispatched|donated|mobili[sz]ed|disbursed|released|provided|contributed)${day}`,
    false,
    ['funding', 'medical', 'observers'],
  ),
  // "a programme to which Japan contributes 8 million euros"
  rule('gives', 'committed', '(?:contributes|gives|donates)(?= {N})', false, ['funding']),
  // "South Africa lent two helicopters"
  rule('lent', 'committed', '(?:lent|donated)(?= {N})', false),
  // "said it was ready to lend"
  rule(
    'ready',
    'ready',
    '["“]?(?:is|are|was|were|stands|stand|stood|(?:has|have|had) been) (?:also |still )?["“]?(?:ready|prepared)(?: and (?:willing|able|prepared))?["”]? to',
    true,
  ),
  // "has signalled readiness to deploy"
  rule(
    'readiness',
    'ready',
    '(?:signal+ed|announced|expressed|voiced|indicated|declared|confirmed|stated|reaffirmed)(?: (?:its|their|a|the))? readiness (?:to|for)',
    true,
  ),
  // "has finished preparations to send", "gave the go-ahead for 90 soldiers"
  rule(
    'prepared',
    'ready',
    '(?:completed|finished|finali[sz]ed) (?:its |their |the )?preparations (?:to|for)',
    true,
  ),
  rule(
    'green-light',
    'agreed',
    `gave${day} the (?:green light|go-ahead) (?:for|to)(?= (?:[^ .,;⟦]{2,12} ){0,3}(?:{N}|send|deploy))`,
    false,
  ),
  rule(
    'signalled-ready',
    'ready',
    'signal+ed (?:that )?(?:it|they) (?:is|are|was|were) (?:ready|prepared) to',
    true,
  ),
  // "has expressed willingness to assist"
  rule(
    'willingness',
    'willing',
    `(?:signal+ed|expressed|voiced|indicated|declared|shown)${day}(?: (?:its|their|a|an|the))? (?:willingness to|interest in)`,
    true,
  ),
  // "Japan offered $250 million", "is willing to send"
  rule(
    'offered',
    'willing',
    `(?:offered|offers|volunteered|(?:(?:is|are|was|were|be) (?:also )?)?offering|made an? (?:[\\p{L}-]+ )?offer)${day}(?: to)?`,
    false,
  ),
  rule('willing', 'willing', '(?:is|are|was|were) ["“]?(?:also |quite |very )?willing["”]? to', true),
  // "Italy is expected to provide 2,000 soldiers"
  rule(
    'expected',
    'planned',
    '(?:is|are|was|were) (?:also )?(?:(?:expected|due|set|slated|scheduled|planning|preparing) )?to',
    true,
  ),
  // "Chad and Peru had expressed their intention to send observers"
  rule(
    'intention',
    'planned',
    `(?:announced|expressed|declared|stated|confirmed|reaffirmed|signal+ed)${day} (?:its|their|an|the) (?:intentions?|intent|plans?) (?:to|of)`,
    true,
  ),
  // "South Africa will lead with 900 soldiers"
  rule(
    'planned',
    'planned',
    '(?:will|plans? to|planned to|intends? to|would|announced (?:plans )?to)(?: also| now)?',
    true,
  ),
  // "Indonesia is preparing up to 8,000 soldiers"
  rule(
    'preparing',
    'planned',
    '(?:is|are|was|were) (?:also )?(?:preparing|readying)(?! (?:to|for)\\b)',
    false,
  ),
  // "Chad and Mali are in early talks to provide troops"
  rule(
    'talks',
    'proposed',
    '(?:is|are|was|were) (?:also |still |now )?in (?:[\\p{L}-]+ )?(?:talks|discussions|negotiations) (?:to|about)',
    true,
  ),
  // "Chad is the leading candidate to supply soldiers"
  rule(
    'candidate',
    'proposed',
    '(?:is|are|was|were) (?:seen as |considered |among )?(?:the |an? )?(?:[\\p{L}-]+ )?(?:candidates?|contenders?|front-?runners?) to',
    true,
  ),
  // "Spain is considering a frigate", "Jordan has said it may send observers"
  rule('may', 'proposed', '(?:could|may|might)(?: also)?', true),
  rule(
    'considering',
    'proposed',
    '(?:is|are|was|were) (?:also |still )?(?:considering|weighing|discussing)',
    false,
  ),
];

const thing = '(?:(?:recent|new|latest|generous|earlier) )?';
/** A pledge that a noun tells of: who gives stands before it, or behind. */
export const nounRules: readonly PledgeRule[] = [
  // "commended Chad, Niger and Togo for the pledge of 900, 300 and 200 soldiers respectively"
  noun(
    'for-pledge',
    'committed',
    `(?<givers>{actors}) for (?:the|its|their) ${thing}(?:pledges?|commitments?) of`,
  ),
  // "welcomed Japan's pledge of 20 doctors", "Chad's offer to host the talks" is an offer
  noun('own-pledge', 'committed', `(?<givers>{A})[’']s? ${thing}(?:pledge|promise|commitment) of`),
  // "Kenya's commitment is to deploy 200 police officers"
  {
    ...noun(
      'own-pledge-is',
      'committed',
      `(?<givers>{A})[’']s? ${thing}(?:pledge|promise|commitment) (?:is|was) to`,
    ),
    needsGiving: true,
  },
  noun('own-offer', 'willing', `(?<givers>{A})[’']s? ${thing}offer of`),
  // "the announcement by Algeria of a contribution of one million dollars"
  noun(
    'contribution-by',
    'committed',
    `(?:announcement|pledge|commitment|promise) (?:by|from) (?<givers>{A}) of(?: an?(?: [\\p{L}-]+)? (?:contribution|donation|grant) of)?`,
  ),
  // "the readiness of Morocco to deploy a field hospital"
  { ...noun('readiness-of', 'ready', 'readiness of (?<givers>{A}) to'), needsGiving: true },
];

/** "Senegal withdrew the offer": what was offered before is offered no more. */
export const withdrawal =
  '(?<givers>{actors})(?:, [^.;]{3,120},)?(?: {have})?(?: (?:since|later|now|also|then))? (?:withdrew|withdrawn|cancelled|canceled|rescinded|retracted|dropped|reversed|reneged on|took back|taken back|backed out of|pulled out of)(?: ⟦D\\d+⟧)? (?:its|their|the|that|an|a|his|her) (?:[^ .,;⟦]{2,14} ){0,2}(?:offer|pledge|promise|commitment|decision|plans?|contribution|participation)';

/** What comes before a pledge that is none: it is denied, asked for, rumoured or supposed. */
export const unreal =
  /\b(?:den(?:y|ied|ies|ying)|dismiss(?:ed|es|ing)|reject(?:ed|s|ing)|rumou?rs?|reports? that|speculation|talk (?:of|that)|whether|unless|asked|asks?|urg(?:e|ed|es|ing)|calls? (?:on|for)|called (?:on|for)|wants?|hop(?:e|ed|es|ing)|no longer|if)\b[^.;]{0,60}$/u;
