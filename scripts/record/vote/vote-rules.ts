// What a sentence can say of a vote, as patterns over its skeleton: a count, the members named, or both.

import type { PatternCompiler } from '../pattern.ts';
import { blocking, dash, textNoun } from './vote-cues.ts';

export type Side = 'yes' | 'no' | 'abstain' | 'absent';

export interface VoteRule {
  readonly name: string;
  readonly side: Side;
  readonly pattern: RegExp;
}

/** "none against" counts nobody, "one abstention" a single member; neither is a quantity elsewhere. */
const none = '\\b(?:none|nobody|zero|nil|no (?:one|countries|country|states?|members?|votes?))\\b';
const count = `(?<count>{N}|${none}|\\b(?:[Oo]ne|[Aa] single|[Aa] lone)\\b)`;
const bracketed = ' ?\\((?<members>[^()]{3,2000})\\)';
/** "including Chad", and behind a colon all of them: "three abstentions: Chad, Mali and Peru". */
const including = '(?:,? ?(?:including|among them|such as|namely)(?: also)?:?|:) (?<members>{actors})';
const namedBehind = `(?:${bracketed}|${including})?`;
/** "Ten countries, including Chad and Mali, voted": some of those counted, before the verb. */
const someOf =
  '(?: ?\\((?:out )?of (?<total>{N})\\))?,? (?:including|among them|such as) (?<members>{actors}),? ';
/** "Chad, Mali and seven other countries voted": with those counted. */
const withOthers =
  '(?<first>{actors}),? and (?<count>{N})(?: (?:others?|more))?(?: (?:countries|states|nations|members))?,? (?:all |both |also |had )?';
/** "[voted in favour] of the text": what was voted on, before the names. */
const ofText = `(?: (?:of |the |it\\b|this )*(?:[^ .,;⟦]{2,15} ){0,2}?(?:${textNoun}|document|it))?`;
const states =
  '(?:(?:other |additional |more |of the |council )?(?:countries|states|nations|members|member states|delegations|ones|others|lawmakers|deputies|MPs|senators) )?(?:of (?:the )?(?:{A}|[^ .,;⟦]{2,12}) )?';
/** "Chad, long undecided, voted", "Peru, Chad's ally, voted", "Peru, which vetoed an earlier draft, voted", "Russia on Wednesday vetoed", "France and most other members abstained". */
const aside =
  "(?:, (?:⟦A\\d+⟧[’']s )?(?:[^,.;⟦]|⟦D\\d+⟧){3,60},|, (?:which|who) [^,.;]{3,150},| (?:on )?⟦D\\d+⟧| and (?:most|many|several|some|a few|⟦N\\d+⟧)(?: (?:of the )?others?\\b)?(?:(?!vot|abst|oppos|back|support|did|was|were)[^.,;]){0,50}?)?";
/** "Four countries -- China, Russia, Cuba and Mali -- voted in favor": the names of those who were counted. */
const namedAside = '(?:--|–|—|,|\\() ?(?<members>{actors}) ?(?:--|–|—|,|\\))';
const only = '(?<only>(?:only|just) )?';
/** "Kenya and Oman were among those that voted against it": some of a side, not all. */
const amid =
  '(?: (?:was|were) (?:also )?(?:among|one of) (?:the )?(?:⟦N\\d+⟧ |[^ .,;⟦]{3,12} ){0,2}?(?:those|that|who|which|to))?';
/** "Egypt had voted against an earlier draft" */
const ofAnother =
  "(?! (?:an?|the) (?:earlier|previous|similar|rival|prior|competing)\\b| ⟦D\\d+⟧[’']s (?:text|draft|version|resolution)\\b)";
/** "voted against", "voted “no”". */
const nay = '(?:against|[“"‘\']?no\\b)';
const favour = '(?:in favou?r(?: of)?|for|yes|aye)';
/** "those that voted", "the 6 members who voted against the text" */
const those = '(?:\\b[Tt]hose|\\b[Tt]he (?:countries|states|nations|members)|⟦N\\d+⟧) (?:who|that|which)';
const following = 'The following (?:countries |states |members )?';
/** Verbs of each side. */
const forIt = `(?:voted (?:in favou?r|for|yes)|supported|backed|endorsed)`;
const againstIt = `(?:voted ${nay}|opposed|rejected|(?:expressed|voiced) (?:its|their) opposition)`;
const abstained = '(?:abstained|abstaining)';
const alongWith = `(?: (?:it|the ${textNoun}))?[,”"’']{0,2} (?:along|together) with (?<members>{actors})`;
/** "voting against it were", "voting against Monday's draft were" */
const are = `(?: (?:it|(?:the|this|⟦D\\d+⟧[’']s?) (?:[^ .,;⟦]{2,15} )?${textNoun}))? (?:is|are|was|were|included|includes?)`;
const missedIt =
  "(?:simply |also )?(?:(?:did not|didn[’']t) (?:vote|cast (?:a vote|votes|ballots)|(?:take part|participate) in the (?:vote|voting))|(?:was|were) absent(?= from the (?:vote|voting)))";

/** "All Gulf states backed it, as did Chad", "Brazil voted for it; so did Chad" */
const asDid = '(?:, as did|[,;] (?:and )?so did)';
/** "Japan said it had voted", "India’s envoy said his country had voted", "Ana Bru, the envoy, said her delegation had voted" */
const saysOfItself =
  "(?<members>{A})(?:[’']s? (?:[^ .,;⟦]{2,20} ){0,3}[^ .,;⟦]{2,20}(?:,? ⟦A\\d+⟧,?)?)?" +
  `${aside} (?:said|explained|told \\p{Ll}+)(?: (?:after|before) the vote)?(?: that)? (?:it|they|(?:its|his|her|their) (?:delegation|country|government)|⟦A\\d+⟧) had`;

const turnedDown =
  '\\b(?:rejected|defeated|voted down|threw out|turned down) (?:[^.;⟦]|⟦[AJLD]\\d+⟧){2,80}? by (?:a (?:vote|margin) of )?';

/** In order; within a sentence the first count of a side is taken, and the members that any rule names. */
const sources: readonly (readonly [name: string, side: Side, source: string])[] = [
  // "Four countries -- China, Russia, Cuba and Mali -- voted in favor"
  [
    'counted-in-favour',
    'yes',
    `(?<count>{N}) ?(?:${states})? ?${namedAside} (?:had |all )?(?:voted (?:in favou?r|for|yes)|supported|backed)`,
  ],
  [
    'counted-against',
    'no',
    `(?<count>{N}) ?(?:${states})? ?${namedAside} (?:had |all )?(?:voted ${nay}|opposed|rejected)`,
  ],
  [
    'counted-abstained',
    'abstain',
    `(?<count>{N}) ?(?:${states})? ?${namedAside} (?:had |all )?(?:abstained|abstaining)`,
  ],
  // "Ten countries, including Chad and Mali, voted against"
  ['count-including', 'yes', `(?<count>{N}) ?${states}${someOf}${forIt}`],
  ['count-including-against', 'no', `(?<count>{N}) ?${states}${someOf}${againstIt}`],
  ['count-including-abstained', 'abstain', `(?<count>{N}) ?${states}${someOf}${abstained}`],
  ['count-including-absent', 'absent', `(?<count>{N}) ?${states}${someOf}${missedIt}`],
  // "Chad, Mali and 30 more states voted against it"
  ['with-others', 'yes', `${withOthers}${forIt}`],
  ['with-others-against', 'no', `${withOthers}${againstIt}`],
  ['with-others-abstained', 'abstain', `${withOthers}${abstained}`],
  // "Kenya was one of 142 countries that voted for the text"
  [
    'one-of',
    'yes',
    `(?<members>{A}) (?:is|was) (?:among|one of) (?:the )?(?<count>{N}) ?${states}(?:that|which|who) (?:had )?${forIt}`,
  ],
  [
    'one-of-against',
    'no',
    `(?<members>{A}) (?:is|was) (?:among|one of) (?:the )?(?<count>{N}) ?${states}(?:that|which|who) (?:had )?${againstIt}`,
  ],
  // "rejected the agreement by 432 votes to 202": the first number is of those against
  [
    'turned-down',
    'no',
    `${turnedDown}(?<count>{N})(?: votes?)?${dash}⟦N\\d+⟧(?! (?:in favou?r|for|against))`,
  ],
  [
    'turned-down-for',
    'yes',
    `${turnedDown}⟦N\\d+⟧(?: votes?)?${dash}(?<count>{N})(?! (?:in favou?r|for|against))`,
  ],
  // "voted 311 to 202 against the deal": the same
  ['voted-down', 'no', `voted (?<count>{N})(?: votes)?${dash}⟦N\\d+⟧ (?:against|to reject)`],
  ['voted-down-for', 'yes', `voted ⟦N\\d+⟧(?: votes)?${dash}(?<count>{N}) (?:against|to reject)`],
  // "142 out of the Assembly's 193 member states voted in favour"
  [
    'count-of-total',
    'yes',
    `(?<count>{N})(?: out)? of (?:the )?(?:{A}[’']s? |[^ .,;⟦]{2,20}[’']s? )?(?<total>{N}) (?:of {A} )?(?:[^.⟦]{0,30})?(?:voted ${favour}|voted to|supported|backed|approved|endorsed)`,
  ],
  // "156 votes in favour", "thirteen members voted for", "128 countries backed the text"
  [
    'count-in-favour',
    'yes',
    `(?<!⟦N\\d+⟧(?: votes?)? (?:to|-|–) )${count} ${states}(?:(?:had )?voted (?:${favour}|to)|vot(?:es?|ing) ${favour}|${favour}\\b|(?:had |have )?(?:supported|backed|endorsed|approved) the (?:[^ .,;⟦]{2,15} ){0,2}${textNoun}|for and)(?:${bracketed}|${ofText}${including})?`,
  ],
  // "the draft was backed by 8 members"
  [
    'supported-by',
    'yes',
    `\\b(?:${textNoun}|[Ii]t) (?:was|were) (?:supported|backed|endorsed) by (?<count>{N}) ?${states}(?:${including})?`,
  ],
  // "received the support of 96 states", "won the backing of 120 members"
  [
    'support-of',
    'yes',
    `(?:received|won|got|secured|garnered|drew) (?:the )?(?:support|backing|approval|endorsement) (?:of|from) (?<count>{N}) ?${states}(?:${including})?`,
  ],
  // "with 153 supporting the text"
  ['supporting', 'yes', `with (?<count>{N}) ?${states}supporting`],
  // "adopted the resolution by 153 votes", "with 121 votes": no number of those against
  [
    'passed-with',
    'yes',
    `\\b(?:adopted|approved|passed|carried|endorsed)\\b(?:[^.;⟦]|⟦[ADJL]\\d+⟧){0,120}? (?:by|with) (?<count>{N})(?=[.,]|$| and )`,
  ],
  // "by a vote of 41 to 88", "with 12 votes to none", "adopted by 28 votes to six"
  [
    'tally',
    'yes',
    `(?:[Bb]y|with|in|was|voted|of|a|passed|carried|approved|adopted) (?<count>{N})(?: votes?)?(?: ${favour})?(?: to|,) ?(?:⟦N|${none}|(?:one|a single)\\b)`,
  ],
  // "the vote was 13-0", "voted 142-10", "passed 64-47"
  ['dashed', 'yes', '(?<count>{N}) ?[-–] ?⟦N\\d+⟧'],
  // "the 12 to 2 vote"
  ['dashed-to', 'yes', '\\b[Tt]he (?<count>{N}) to ⟦N\\d+⟧'],
  // "In favour: Angola, Brazil." in a press release
  [
    'list-in-favour',
    'yes',
    `^(?:(?:Vot(?:ed|ing) )?(?:[Ii]n favou?r|For|Yes)(?: \\({N}\\))?|${following}voted (?:in favou?r|for|yes)): (?<members>[^.;]{3,4000})`,
  ],
  [
    'members-in-favour',
    'yes',
    `(?<members>{actors})${aside}${amid} (?:all |both |also |had )?(?:(?:voted?|voting) (?:in favou?r|for|yes)${ofAnother}|voted to (?:adopt|approve))`,
  ],
  // "All Gulf states backed it, as did Chad and Mali"
  [
    'backed',
    'yes',
    `(?<members>{actors})${aside} (?:all |both |also )?(?:backed|supported|endorsed) (?:it\\b|the (?:resolution|draft|text|motion|measure)\\b)`,
  ],
  [
    'as-did-in-favour',
    'yes',
    `(?:voted (?:in favou?r|for|yes)|backed|supported|endorsed)\\b[^.;]{0,60}${asDid} (?<members>{actors})`,
  ],
  ['as-did-against', 'no', `(?:voted ${nay}|opposed|rejected)\\b[^.;]{0,60}${asDid} (?<members>{actors})`],
  // "voted against it along with Chad and Mali", "voted 'no,' together with Chad"
  ['along-with-in-favour', 'yes', `${forIt}${alongWith}`],
  ['along-with-against', 'no', `${againstIt}${alongWith}`],
  ['along-with-abstained', 'abstain', `${abstained}${alongWith}`],
  ['as-did-abstained', 'abstain', `abstained\\b[^.;]{0,60}${asDid} (?<members>{actors})`],
  // "Voting in favour were Chad and Mali", "Among those voting yes was Fiji"
  [
    'voting-in-favour',
    'yes',
    `(?:\\b[Vv]oting|${those} voted) (?:in favou?r|for|["“]?[Yy]es["”]?)(?: of [^.;⟦]{3,60})?${are} (?<members>{actors})`,
  ],
  // "Israel opposed the resolution, joined by nine other nations, including Fiji"
  [
    'opposed-joined-by',
    'no',
    `(?<first>{actors}) (?:opposed|voted against|rejected)(?: [^.⟦;]{0,30})?,? (?:and (?:was|were) )?(?:joined by|along with|together with) (?<count>{N})(?: (?:other|others|countries|nations|states))?(?:${including})?`,
  ],
  // "Three states joined Chad in opposing the text: Mali, …"
  [
    'joined-against',
    'no',
    `(?<count>{N}) ?${states}joined (?<first>{actors}) in (?:voting against|opposing)(?: (?:it|the ${textNoun}))?(?: ?[-–—:,] ?(?:including )?(?<members>{actors}))?`,
  ],
  // "Chad and Mali joined Peru in voting no"
  [
    'joined-in-opposing',
    'no',
    `(?<members>{actors}) joined (?<first>{actors}) in (?:voting ${nay}|opposing|rejecting)`,
  ],
  // "7 against (Greece, Malta)", "nine countries voted against, including Fiji"
  [
    'count-against',
    'no',
    `${count} ${states}(?:voted ${nay}|vot(?:es?|ing) against|(?:was |were )?against|opposed|opposing|(?:dissenting|negative) votes?|rejected it)(?:${bracketed}|${ofText}${including})?`,
  ],
  // "by 156 votes to 7", "41 in favour to 88"
  [
    'tally-against',
    'no',
    `⟦N\\d+⟧(?: votes?)?(?: in favou?r)?(?: to|,) ?${count}(?: votes?)?(?: against)?(?=,| with| and|$|\\.| ?[-–(]| to | (?:in|on|at|late|early|after|for|during|following|this|last)\\b| ⟦D)`,
  ],
  ['dashed-against', 'no', '⟦N\\d+⟧ ?[-–] ?(?<count>{N})'],
  [
    'list-against',
    'no',
    `^(?:(?:Vot(?:ed|ing) )?(?:[Aa]gainst|No)(?: \\({N}\\))?|${following}voted ${nay}): (?<members>[^.;]{3,4000})`,
  ],
  // "only Russia voted against", "Hungary alone voted against", "with just Fiji opposed"
  [
    'members-against',
    'no',
    `${only}(?<members>{actors})${aside}${amid} (?:all |both |also |had |(?<alone>alone ))?(?:vot(?:ed?|ing) ${nay}${ofAnother}|opposed (?:it|the ${textNoun})|opposed(?=[,.]|$)|opposing(?=[,.]|$)|against(?=[,.]|$)|${blocking}|vetoed|cast (?:the |a |its )?(?:only |sole |lone )?(?:dissenting|negative|veto))`,
  ],
  // "Voting against were Cuba and China", "vetoed by Russia and China"
  [
    'voting-against',
    'no',
    `(?:(?:\\b[Vv]oting|${those} voted) (?:against|["“]?[Nn]o["”]?)${are}|\\b(?:vetoed|opposed) by|\\b(?:negative|dissenting) votes? (?:of|from|by)) (?<members>{actors})`,
  ],
  // "6 abstentions (Cyprus, Japan)", "twelve others abstained"
  [
    'count-abstained',
    'abstain',
    `${count} ${states}(?:abstained|abstaining|abstentions?|abstain)(?: from (?:voting|the vote))?${namedBehind}`,
  ],
  ['abstentions-counted', 'abstain', `(?<count>⟦N\\d+⟧)(?: from the vote)?${namedBehind}(?![\\p{L}-]| ?\\()`],
  ['dashed-abstained', 'abstain', '⟦N\\d+⟧ ?[-–] ?⟦N\\d+⟧ ?[-–] ?(?<count>{N})'],
  [
    'list-abstained',
    'abstain',
    `^(?:(?:Abstain(?:ed|ing)|Abstentions?)(?: \\({N}\\))?|${following}abstained): (?<members>[^.;]{3,4000})`,
  ],
  // "with only Russia and China abstaining", "Pakistan abstained", "abstentions from Chad and Mali"
  [
    'members-abstained',
    'abstain',
    `${only}(?<members>{actors})${aside}${amid} (?:all |both |also |(?<alone>alone ))?(?:had )?(?:abstained|abstaining|abstain\\b)`,
  ],
  ['abstentions-from', 'abstain', 'abstentions? (?:from|by|of) (?<members>{actors})'],
  // "Abstaining were Chad and Mali", "Among those abstaining was India"
  ['abstaining-were', 'abstain', `(?:\\b[Aa]bstaining|${those} abstained)${are} (?<members>{actors})`],
  [
    'count-absent',
    'absent',
    `${count} ${states}(?:did not vote|did not take part in the vote|(?:was|were) absent|not voting)`,
  ],
  // "Japan said it had voted in favour", "Algeria said its delegation had abstained"
  [
    'said-it-favoured',
    'yes',
    `${saysOfItself} (?:voted (?:in favou?r|for|yes)|(?:supported|backed) (?:it\\b|the (?:text|resolution|draft)))`,
  ],
  ['said-it-opposed', 'no', `${saysOfItself} voted ${nay}\\b`],
  ['said-it-abstained', 'abstain', `${saysOfItself} abstained`],
  ['members-absent', 'absent', `(?<members>{actors})${aside} (?:all |both |also )?${missedIt}`],
];

export const voteRules = (pattern: PatternCompiler): readonly VoteRule[] =>
  sources.map(([name, side, source]) => ({ name, side, pattern: pattern(source) }));
