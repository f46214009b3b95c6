// What tells that a sentence speaks of a vote, how it ended, and which of several it was. The counts are in vote-rules.ts.

/** What is voted on. */
export const textNoun =
  '(?:resolution|draft|text|motion|measure|bill|declaration|decision|proposal|amendment|treaty|budget|law|deal|agreement|plan|package|ban|pact|accord)';
/** Between the two numbers of a tally: "41 to 88", "13-0". */
export const dash = '(?: to | ?[-–] ?)';

/** A sentence without any of these words says nothing of a vote. */
export const isVoting =
  /\b(?:vot(?:e|ed|es|ing)|abstain(?:ed|ing)?|abstentions?|veto(?:ed)?|blocked (?:the|an?)|(?:supported|backed|endorsed|approved|adopted|opposed|passed) (?:the|a|an|it|on)|opposed[.,]|by (?:a (?:vote|margin) of )?⟦N\d+⟧(?: to|[-–])|unanimous(?:ly)?|in favou?r|against|(?:passed|approved|adopted|carried) (?:with|by|⟦|\d)|(?:extended|renewed) (?:a|an|its|the)|(?:rejected|defeated) (?:the|an?|its)|(?:its|their) opposition)\b|\b(?:supported|backed|endorsed) by ⟦N|\b(?:support|backing|approval|endorsement) (?:of|from) ⟦N|\bsupporting\b|⟦N\d+⟧ ?[-–] ?⟦N/iu;

/** "wanted a unanimous vote" is told of one that was none. */
export const unanimity =
  '\\bunanimously (?:adopt|approv|authori[sz]|impos|pass|endors|vot|back|agree|extend|renew|reject)(?:ed|ing)?|(?:adopted|approved|passed|endorsed|voted|backed|rejected)[^.]{0,60} unanimously|\\b(?:adopted|approved|passed|endorsed) by consensus|(?<!\\b(?:for|without|sought|wanted|needed|needs|not|no) (?:an? )?)\\bunanimous vote|\\b[Aa]ll (?:of (?:the|its) )?{N} (?:[^ .]{2,12} )?(?:members |countries |states )?(?:of (?:the |its )?(?:council|assembly|committee|⟦A\\d+⟧) )?voted (?:in favou?r|for)';

const body =
  '(?:⟦A\\d+⟧|[Aa]ssembly|[Cc]ouncil|[Cc]ommittee|[Pp]arliament|[Ll]awmakers|[Ss]enate|MPs|[Dd]eputies|[Hh]ouse)';

const longer =
  '(?:extended|renewed) (?:an?|its|the) (?:[^ .,;]{1,30} ){0,3}?(?:mandate|mission|force|sanctions|embargo)';
/** A body decides: "the council voted on Friday to extend …", "the Knesset passed the budget bill", "renewed its mandate". */
export const decision = `${body} (?:(?:⟦D\\d+⟧|has|have|today) ){0,2}${longer}|${body}(?: (?:⟦D\\d+⟧|[^ .,;⟦]{2,14})){0,4}? (?:voted|voted down|adopted|approved|passed|rejected|defeated|endorsed|adopting|approving|rejecting|failed to adopt)(?: (?:⟦D\\d+⟧|⟦N\\d+⟧(?: ?[-–] ?⟦N\\d+⟧)?|unanimously|narrowly|overwhelmingly))*(?: (?:to|for|on|against|in favou?r)\\b| (?:a|an|the|its|two|three) (?:[^ .,;]{1,30} ){0,4}?${textNoun}| ${textNoun})`;
/** "Russia has blocked a Security Council resolution": what one member does to a text. */
export const blocking =
  '(?:has |have |had )?(?:(?:on )?⟦D\\d+⟧ )?blocked (?:an?|the|another) (?:[^ .,;]{1,30} ){0,5}?(?:resolution|draft)\\b';
/** One member stops it: "the U.S. vetoed a resolution", "a Russian veto killed the draft". */
export const veto = `{A} (?:(?:on )?⟦D\\d+⟧ )?${blocking}|vetoed by (?:{A}|⟦J\\d+⟧)|(?:{A}|⟦J\\d+⟧) (?:(?:on )?⟦D\\d+⟧ )?(?:vetoed|(?:[^ ]{2,12} )?veto (?:killed|blocked|of))`;

/** Which way a vote went, said of the body or of the text; a state that "rejected the text" decides nothing. */
export const outcomes: readonly (readonly ['adopted' | 'rejected', RegExp])[] = [
  [
    'rejected',
    new RegExp(
      [
        '\\b(?:was|were|been) (?:rejected|defeated|voted down|vetoed|blocked)\\b',
        '\\b(?:failed|defeated|vetoed|voted down|fell short|did not pass|was not (?:adopted|passed|approved)|(?:has|have|had) blocked an?|veto killed)\\b',
        `\\bvoted ⟦N\\d+⟧(?: votes)?${dash}⟦N\\d+⟧ against`,
        `${body} (?:also |narrowly |overwhelmingly |unanimously |then |twice |[^ .,⟦]{2,9} ){0,2}(?:rejected|defeated) (?:an?|the|its|two|three|another)\\b`,
        '\\bvoted (?:[^.,⟦]{0,20} )?to reject\\b',
      ].join('|'),
      'u',
    ),
  ],
  [
    'adopted',
    /\b(?:(?:extended|renewed) (?:the|its|a|an) (?:[^ .,;]{1,20} ){0,4}?(?:mandate|mission|force|sanctions|embargo)\b|[Aa]dopt(?:ed|ing)|ratified|retained by|authori[sz]ed|approv(?:ed|ing)|pass(?:ed|ing)|endorsed|carried|voted (?:(?:⟦D\d+⟧|⟦N\d+⟧(?: ?[-–] ?⟦N\d+⟧){0,2}|with|by|in|on|unanimously|overwhelmingly|narrowly),? ){0,10}to(?<!voted to(?= override\b)))\b/u,
  ],
];

/** Words that set a vote apart from the one told before it. */
export const contrast =
  /\b(?:[Ee]arlier|rival|competing|another|second|third|separate(?:ly)?|amendments?|counter-?(?:draft|proposal)|previous(?:ly)?|prior|alternative|[Ll]ast (?:week|month|year))\b/u;

/** What is only expected, needed or supposed: "diplomats expect 14 votes in favour". */
export const unsettled =
  /\b(?:will|would|could|may|might|should|expects?|expected|predict(?:s|ed)?|likely|hop(?:es?|ed|ing)|if|needs?|requires?|must|without)\b(?:(?! (?:was|were|passed|failed|won|received|got|but) )[^,;]){0,80}$|(?:^|[.;,“"] )(?:Had|Were|Should) $/u;

/** "a three-fifths majority, 272 votes, was needed", "short of the 272 votes required": what a vote had to reach. */
export const threshold = /⟦N(?<at>\d+)⟧,? (?:(?:was|were|is|are) )?(?:needed|required)\b/u;

/**
 * One is chosen among several, and nothing is adopted: "Belarus lost the race for a seat by 72 votes to 112", "in the first
 * round Chad had led by 13 votes to 11".
 */
export const race =
  /\b(?:led|ahead|leading) by ⟦N\d+⟧|\b(?:first|second|third|fourth|fifth|last|final|next|decisive) (?:round|ballot)\b|\b(?:lost|won|lose|wins?|loses)\b[^.;]{0,40}\b(?:race|election|contest|bid|seats?|post|presidency|chair(?:manship)?|run-?off)\b|\b(?:beat|defeated|elected) ⟦A\d+⟧/u;
