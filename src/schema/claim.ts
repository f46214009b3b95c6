// What a brief hands the site beside its prose: the claims of `data/claims.json`, the front matter of the MDX,
// and the components an MDX body may use with their attributes (all plain strings).

/** One sentence of a brief and the records that back it. */
export interface Claim {
  /** `c-` and a short hash of topic, section, sentence kind and record ids; not of the wording or the position. */
  readonly id: string;
  /** The topic id: the name of the brief. */
  readonly brief: string;
  /** Slug of the heading it stands under. */
  readonly section: string;
  /** The sentence as plain text. */
  readonly text: string;
  readonly record_ids: readonly string[];
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

/** Every component of a brief and the attributes it must have, no other being allowed. */
export const briefComponents = {
  /** Holds the sentences of a paragraph or of a list item; MDX would unwrap a paragraph of components only. */
  Paragraph: [],
  Claim: ['id', 'records'],
  Fact: ['record'],
  KeyFigures: [],
  KeyFigure: ['record', 'value', 'label'],
  Timeline: ['records'],
  Positions: ['records'],
  Provisions: ['records'],
  Sources: ['articles'],
} as const satisfies Readonly<Record<string, readonly string[]>>;

export type BriefComponent = keyof typeof briefComponents;
