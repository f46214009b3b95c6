// Provisions that no clause with a plan as subject says: "a mandate to support", "authorizing external actors to", "the
// construction of a base is under consideration". One rule a way of saying it.

import type { Modality } from '../modality.ts';

export interface PhraseRule {
  readonly name: string;
  readonly modality: Modality;
  readonly source: string;
  /** Whether the actor of the words is who is to do it. */
  readonly hasActor: boolean;
}

const stop = '(?=[;:.]|,? (?:highlighting|reflecting|showing)|$)';

export const phraseRules: readonly PhraseRule[] = [
  // "now holds a formal mandate to support Gaza’s security"
  {
    name: 'formal-mandate',
    modality: 'reported',
    hasActor: false,
    source:
      '\\b(?<item>(?:formal )?mandate to [^.;:]{8,200}?)(?=[.;:]|, (?:has|have|had|is|are|was|were|will|would|said|says|which|who|but) |$)',
  },
  // "That means authorizing external actors to participate"
  {
    name: 'authorizes',
    modality: 'planned',
    hasActor: false,
    source: `\\b(?:means|by) (?:authori[sz]ing|allowing|obliging|requiring) (?<item>[^.;:]{8,240}?)${stop}`,
  },
  // "endorsing his call for boosting by 15 officers the mission"
  {
    name: 'call-for',
    modality: 'planned',
    hasActor: false,
    source: `\\b(?:endorsing|backing|approving)[^.;:]{0,60}? call for (?<item>[\\p{L}-]+ing [^.;:]{8,240}?)${stop}`,
  },
  // "the construction of a major military base is also under consideration"
  {
    name: 'under-consideration',
    modality: 'proposed',
    hasActor: false,
    source:
      '(?:^|, )(?<item>(?:[Tt]he )?(?:construction|creation|establishment|deployment) of [^.;:,]{3,120}?) (?:is|are)(?: also)? (?:under (?:consideration|discussion)|being (?:considered|discussed))',
  },
  // "The two-stage exchange formed part of a broader ceasefire framework"
  {
    name: 'part-of',
    modality: 'reported',
    hasActor: false,
    source:
      '^(?<item>(?:[^.;:, ]{1,30} ){2,10}?)(?:(?:is|was|are|were|forms?|formed)(?: a)? part of|belongs? to|belonged to|(?:is|are)(?: also)? (?:expected|due|set) to (?:become|form|be) part of) (?:the|an?) (?:[\\p{L}-]+ ){0,3}(?:framework|plan|deal|agreement|package|accord|mandate)\\b',
  },
  // "with Kazakhstan serving as the architectural center", "and Qatar as a mediator"
  {
    name: 'serves',
    modality: 'proposed',
    hasActor: true,
    source:
      '(?<item>(?<actor>⟦A\\d+⟧) (?:serving|acting) as (?:[^.;,⟦⟧]| and (?!⟦A)){8,200}?)(?=,? and ⟦A|[.;]|,|$)',
  },
  {
    name: 'serves-too',
    modality: 'proposed',
    hasActor: true,
    source:
      '(?:serving|acting) as [^.;]{8,200}? and (?<item>(?<actor>⟦A\\d+⟧) as [^.;,⟦⟧]{8,200}?)(?=[.;]|,|$)',
  },
];
