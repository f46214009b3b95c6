// A bare number may be the strength of a force: "a total Danish force of 28,000", "the contingent will rise to 1,400", "is to
// boost its forces by 700". What is no number of soldiers, such as a force of ten or a ceiling on prices, is left alone.

interface Place {
  readonly value: number;
  /** Text on each side of the number. */
  readonly before: string;
  readonly after: string;
}

const about =
  '(?:(?:about|some|nearly|almost|around|over|more than|at least|up to|an estimated|only|just) )?';
const bodies =
  '(?:(?<!\\b(?:air|police|sales|work|labou?r) )forces?|contingents?|troops|garrisons?|deployments?|(?:troop|military) (?:presence|strength|levels?))';
/** What tells a force of soldiers from other forces. */
const telling =
  '(?:\\p{Lu}[\\p{L}.]*(?:-(?:led|strong))?|[\\p{L}\\d,]+-(?:led|strong|nation|member)|international|multi-?national|peace-?keeping|military|stabili[sz]ation|regional|expeditionary|intervention|protection|follow-on|total)';

const ends =
  '(?=[.,;:)]|$| (?:by|until|in|on|for|and|or|to|from|under|drawn|at|as|with|would|will|is|was|before|after|when|while|this|next|last)\\b)';

const sources = [
  // "a multinational force of 28,000", "at a present strength of 5,900"
  `\\b${telling} (?:${telling} )?(?:forces?|contingents?|missions?|garrisons?|divisions?|brigades?) (?:of|at) ${about}$`,
  `\\b(?:troop|current|full|present|authori[sz]ed|planned|maximum|total|final|original) (?:strength|level) (?:of|at|to) ${about}$`,
  // "boost its contingent in Chad by 700", "cut their troops to 1,200"
  `\\b(?:boost|increas|rais|expand|reinforc|strengthen|augment|cut|reduc|enlarg|trim|doubl|swell)\\p{L}* (?:its|their|the|his|her) (?:\\p{L}+ ){0,2}${bodies}(?: (?:there|in \\p{Lu}\\p{L}+))? (?:by|from|to|from [\\d,]{3,7} to) ${about}$`,
  // "the contingent in Chad will rise to 1,400"
  `\\b${bodies}\\b(?: (?:there|in (?:the )?\\p{Lu}\\p{L}+))?(?: \\p{L}+){1,3}? (?:rise|grow|increase|expand|swell|drop|shrink|rose|grew|swelled|fell|shrank|risen|grown|swollen|fallen|increased|raised|expanded|cut|reduced|boosted|number) (?:to |from |from [\\d,]{3,7} to )?${about}$`,
];
const told = new RegExp(sources.join('|'), 'u');
const bare = new RegExp(`^${ends}`, 'u');

/** Fewer are seldom called a force. */
const fewest = 20;

/** Whether a number without a noun counts the soldiers of a force. */
export const isOfForce = ({ value, before, after }: Place): boolean =>
  value >= fewest && Number.isInteger(value) && bare.test(after) && told.test(before);
