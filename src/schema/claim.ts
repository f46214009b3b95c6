// What a brief hands the site beside its prose: the claims of `data/claims.json`, the front matter of the MDX,
// and the components an MDX body may use with their attributes (all plain strings).

/** Words of a brief that state a name, number, date or quotation, and what backs them. */
export interface ClaimFact {
  readonly text: string;
  /** The record whose cells or words say the same. */
  readonly record: string;
  /** How the number is worked out when no cell holds it: "against - count(vote_positions, position=no)"; else null. */
  readonly formula: string | null;
}

/** One sentence or key figure of a brief and the records that back it. */
export interface Claim {
  /** `c-` and a short hash of topic, section, sentence kind and record ids; not of the wording or the position. */
  readonly id: string;
  /** A sentence of the text, or one of the key figures above it, which carries no note. */
  readonly kind: 'sentence' | 'key-figure';
  /** The topic id: the name of the brief. */
  readonly brief: string;
  /** Slug of the heading it stands under. */
  readonly section: string;
  /** The sentence as plain text. */
  readonly text: string;
  readonly record_ids: readonly string[];
  /** In the order of the words. */
  readonly facts: readonly ClaimFact[];
}

/** Front matter of `content/briefs/<topic>.mdx`. */
export interface BriefFrontMatter {
  readonly title: string;
  readonly question: string;
  /** The answer in two sentences, plain text; the same sentences stand as claims in the body. */
  readonly answer: string;
  /** EDTF date of the newest article, null when no article is dated. */
  readonly as_of: string | null;
  readonly article_ids: readonly string[];
}

/** Heading of the section that says what no source says: what stands in it is no finding. */
export const unknownHeading = 'What is not known';

/** Every component of a brief and the attributes it must have, no other being allowed. */
export const briefComponents = {
  /** Holds the sentences of a paragraph or of a list item; MDX would unwrap a paragraph of components only. */
  Paragraph: [],
  Claim: ['id', 'records'],
  Fact: ['record'],
  KeyFigures: [],
  KeyFigure: ['id', 'record', 'value', 'label'],
  Timeline: ['records'],
  Positions: ['records'],
  Provisions: ['records'],
  Sources: ['articles'],
  Rest: ['tables'],
} as const satisfies Readonly<Record<string, readonly string[]>>;

export type BriefComponent = keyof typeof briefComponents;
