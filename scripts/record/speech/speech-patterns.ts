// The patterns of reported and quoted speech, shared by the two finders. A speaker is a subject: a name that no preposition
// governs and that owns nothing.

import type { PatternCompiler } from '../pattern.ts';

const preposition =
  '(?:in|of|for|with|by|from|to|at|on|against|between|among|near|over|about|under|across|than|like)';
/** Words before a name that belong to it: "said the ⟦J⟧ foreign minister, ⟦A⟧". */
const titles = '(?:[^⟦⟧.,;“”"]{1,50}?(?:⟦J\\d+⟧ [^⟦⟧.,;]{0,30}?)?)?';
/** A name as subject, or the officials of a nation. */
const subject = `(?<!\\b${preposition} (?:the |its |his |her |their )?)(?:(?<speaker>⟦A\\d+⟧)(?!’s|'s|’ |' |-)|(?<nation>⟦J\\d+⟧) (?:[\\p{L}-]+ ){0,2}?(?:[Gg]overnment|[Mm]inistry|officials?|authorities|diplomats|leaders|administration))`;
/** "by President X, who said …": a name that a clause of its own makes a subject. */
const relative = '(?<relative>⟦A\\d+⟧), who';
/** What may stand between a speaker and the verb: an apposition, a date, an adverb. */
const apposition = ',[^.;,⟦⟧]{1,80}(?:⟦[A-Z]\\d+⟧[^.;,⟦⟧]{0,50}){0,4},';
const gap = `(?:${apposition}| \\p{L}+ly| (?:also|then|further|later|again|himself|herself|itself)| (?:on |in |late |early )?⟦D\\d+⟧){0,3}`;
const verb =
  '(?:{say_finite}|{urge_finite}|{support_finite}|{oppose_finite}|{describe_finite}|{express_finite})';
const listener =
  "(?: (?:⟦A\\d+⟧(?:’s|'s)?(?: [^.;,⟦⟧“]{3,40}?)?|reporters|journalists|\\p{Lu}[\\p{L}]+(?: \\p{Lu}\\p{L}+){0,3}|(?:the|a|his|her) [^.;,⟦⟧]{3,40}?))";
/** Where the words of a report end: a new clause with its own speaker, or the end of the sentence. */
const wordsEnd =
  '(?=;|,? (?:and|but) (?:(?:on|in) )?(?:⟦D\\d+⟧,? )?(?:the )?⟦A\\d+⟧ (?:(?:also|then) )?(?:{say_finite}|{support_finite}|{oppose_finite}|{urge_finite})|, as (?:announced|said|reported|stated)|, (?:while|whereas|although)\\b|, (?:his|her|its|the) [^,.;⟦⟧]{3,40}, ⟦A\\d+⟧,|[.]?[”"]?$)';

export interface SpeechPatterns {
  /** “…,” Danon said. */
  readonly quoteSpeaker: RegExp;
  /** “…,” said French Ambassador Bonnafont. */
  readonly quoteVerb: RegExp;
  /** Danon condemned it as “…”. */
  readonly speakerQuote: RegExp;
  /** The agency raised its level, advising citizens to “…”. */
  readonly participleQuote: RegExp;
  /** According to Danon, it was “…”. */
  readonly accordingQuote: RegExp;
  /** Tokayev said the country is prepared … */
  readonly reported: RegExp;
  /** Danon told reporters that … */
  readonly told: RegExp;
  /** …, Bonino noted. */
  readonly reportedAfter: RegExp;
  /** …, as announced by his press secretary, X. */
  readonly relayed: RegExp;
  /** A speaker introduced before a quotation that stands alone: "was announced by the commander, X." */
  readonly introduced: RegExp;
}

export const speechPatterns = (pattern: PatternCompiler): SpeechPatterns => ({
  quoteSpeaker: pattern(
    `(?<quote>{Q}),? (?:and )?${titles}${subject}${gap} (?<verb>{say_finite}|{urge_finite}|{describe_finite})`,
  ),
  quoteVerb: pattern(
    `(?<quote>{Q}),? (?<verb>{say_finite})(?: [^.;⟦⟧]{0,60}| ⟦[JA]\\d+⟧(?:’s|'s)?(?: [^.;⟦⟧]{0,40})?)?? (?<speaker>⟦A\\d+⟧)`,
  ),
  speakerQuote: pattern(
    `(?:${subject}|${relative})(?:${gap}) (?<verb>${verb}|{commit_finite}|cited|cites)(?<between>[^.;]{0,140}?)(?<quote>{Q})`,
  ),
  participleQuote: pattern(
    `${subject}[^;]{0,160}?, (?<verb>{say_ing}|{describe_ing}|{urge_ing})(?<between>[^.;]{0,80}?)(?<quote>{Q})`,
  ),
  accordingQuote: pattern(`(?:[Aa]ccording to|for) (?:the )?(?<speaker>⟦A\\d+⟧),? [^.;]{0,80}?(?<quote>{Q})`),
  reported: pattern(
    `(?:${subject}|${relative})(?:${gap}) (?<verb>${verb})(?<that> that)?(?<words> [^;]{8,420}?)${wordsEnd}`,
  ),
  told: pattern(
    `(?:${subject}|${relative})(?:${gap}) (?<verb>told|tells|assured|informed|reminded)${listener}(?: (?:late |on )?⟦D\\d+⟧| [^.;,⟦⟧]{2,16})??(?:(?<that> that)|,)?(?<words> (?!⟦Q)[^;]{12,420}?)${wordsEnd}`,
  ),
  reportedAfter: pattern(
    `^(?<words>[^;]{20,420}?),? (?:according to (?:the )?(?<speaker>⟦A\\d+⟧)|(?:the )?${titles}(?<after>⟦A\\d+⟧)${gap} (?<verb>{say_finite})(?:${listener})?(?: (?:in ⟦A\\d+⟧ )?(?:late |on )?⟦D\\d+⟧)?)[.,]?$`,
  ),
  relayed: pattern(
    "(?:as )?(?:announced|said|reported|stated|confirmed|relayed) by [^.;⟦⟧]{0,40}(?:⟦A\\d+⟧(?:’s|'s) [^.;⟦⟧]{0,30})?(?<relay>⟦A\\d+⟧)|, (?:his|her|the|its) (?:press secretary|spokes\\p{L}+|office)[^⟦.;]{0,20},? ?(?<deputy>⟦A\\d+⟧),? (?:said|announced|told|reported)",
  ),
  introduced: pattern(
    '(?<verb>announced|said|stated|outlined|explained|confirmed) by [^.;⟦⟧]{0,60}(?:⟦J\\d+⟧[^⟦⟧.;]{0,40})?(?<speaker>⟦A\\d+⟧)',
  ),
});

/** Verbs that take a clause without "that", and verbs whose object is what was said; others need "that" to report words. */
export const reportsBarely =
  /^(?:say|says|said|add|adds|added|note[sd]?|state[sd]?|warn(?:s|ed)?|insist(?:s|ed)?|argue[sd]?|claim(?:s|ed)?|explain(?:s|ed)?|announce[sd]?|stress(?:es|ed)?|emphasi[sz]e[sd]?|underline[sd]?|underscore[sd]?|highlight(?:s|ed)?|declare[sd]?|allege[sd]?|acknowledge[sd]?|reiterate[sd]?|reaffirm(?:s|ed)?|voice[sd]?|express(?:es|ed)?|confirm(?:s|ed)?|caution(?:s|ed)?|believe[sd]?|admit(?:s|ted)?|suggest(?:s|ed)?|predict(?:s|ed)?|respond(?:s|ed)?|criti\p{L}+)$/u;
