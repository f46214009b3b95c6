// What makes words a provision of a plan: one rule a way of saying it, in order.

import type { Modality } from './modality.ts';

export interface ProvisionRule {
  readonly name: string;
  readonly modality: Modality;
  readonly source: string;
  /** Whether the words are a list of items. */
  readonly list: boolean;
}

const nouns =
  'plans?|resolution|declaration|initiative|framework|model|proposals?|roadmap|mandate|agreement|deal|accords?|charter|mechanism|format|institution|body|platform|scheme|mission|forces?|council|draft|treaty|programme|program|role|goal|facility|base|command|core|coordination|deployment|order|strategy';

/** Words for things that have provisions. */
export const isPlanNoun = new RegExp(`\\b(?:${nouns}|Council)\\b`, 'u');

const word = '(?:[^.;:,⟦⟧]|⟦[A-Z]\\d+⟧)';
const subject = `(?:^|(?<=[;:] )|(?<=, (?:and|while|but) )|(?<=\\bthat )|(?<=framework, ))(?<subject>${word}{1,90}?(?:, ${word}{3,80},)?)`;
/** Up to the end of the sentence, without a closing clause that only comments: ", highlighting …", ", in the author’s view". */
const item =
  '(?<item>[^.;:]{8,420}?)(?=\\.?["”]?$|[;:.]|, (?:highlighting|reflecting|showing|offering|figures that|in (?:this|the author’s) view|the author|according to|with ⟦A\\d+⟧ serving)\\b)';
const adverbs = '(?: (?:also|then|initially|instead|not only|need to|have to|currently|now))*';

export const provisionRules: readonly ProvisionRule[] = [
  {
    name: 'calls-for',
    modality: 'planned',
    list: true,
    source: `\\b(?:calls? for|called for|provides? for|providing for|consists? of|envisages?|plans include)(?::| the following:?)? ${item}`,
  },
  {
    name: 'includes',
    modality: 'proposed',
    list: true,
    source: `${subject} (?:(?:would|could|will) (?:also )?(?:include|have|contain|comprise)|(?:also )?includes)${adverbs} ${item}`,
  },
  {
    name: 'role-of-actors',
    modality: 'proposed',
    list: false,
    source: `(?<item>(?<actor>{actors}) would (?:form|complement|provide|constitute|make up|lead|supply) [^.;]{8,300})`,
  },
  {
    name: 'serves',
    modality: 'proposed',
    list: false,
    source: `(?<item>(?<actor>⟦A\\d+⟧) (?:(?:would|could) )?(?:serv(?:e|ing)|act(?:ing)?)? ?as (?:[^.;,⟦⟧]| and (?!⟦A)){8,200}?)(?=,? and ⟦A|[.;]|,|$)`,
  },
  {
    name: 'would',
    modality: 'proposed',
    list: false,
    source: `${subject} (?:would|could|should)${adverbs} ${item}`,
  },
  {
    name: 'expected',
    modality: 'planned',
    list: false,
    source: `${subject} (?:is|are|was|were)(?: also)? (?:expected|intended|designed|meant|due|set|supposed|aimed)(?: also)?(?: to| at)? ${item}`,
  },
  { name: 'will', modality: 'planned', list: false, source: `${subject} will${adverbs} ${item}` },
  {
    name: 'intended',
    modality: 'planned',
    list: false,
    source: `\\b(?:intended|aimed|designed|meant)(?: to| at) ${item}`,
  },
  {
    name: 'aims',
    modality: 'planned',
    list: false,
    source: `${subject}(?:,? which)? (?:aims?|seeks?|intends?)(?: to| at)? ${item}`,
  },
  {
    name: 'goal',
    modality: 'planned',
    list: false,
    source: `\\b(?:goal|aim|purpose|objective|mission|task)(?: of [^,.;]{3,40})?(?:, [^,;.]{0,80},)? (?:is|was|involves|includes)(?: to)? ${item}`,
  },
  {
    name: 'authorizes',
    modality: 'planned',
    list: false,
    source: `\\b(?:authori[sz](?:es|ing)|mandates|mandating|obliges|extends the|extending the|boosting) ${item}`,
  },
  {
    name: 'proposes',
    modality: 'proposed',
    list: true,
    source: `\\b(?:propos(?:es|ing)|suggests)(?: to)? (?=divid|creat|establish|send|lift|end|set|build|mak|withdraw|form)${item}`,
  },
  {
    name: 'formal-mandate',
    modality: 'reported',
    list: false,
    source: '\\b(?<item>(?:formal )?mandate to [^.;:]{8,200})',
  },
  {
    name: 'under-consideration',
    modality: 'proposed',
    list: false,
    source: `(?:^|, )(?<item>(?:the )?(?:construction|creation|establishment|deployment) of ${word}{3,120}?) (?:is|are)(?: also)? (?:under (?:consideration|discussion)|being (?:considered|discussed))`,
  },
];
