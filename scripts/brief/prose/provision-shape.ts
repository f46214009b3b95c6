// In what shape the words of a provision stand, which decides the sentence they fit into: "restore order" follows "is meant
// to", "a permanent secretariat" follows "calls for", "Qatar would act as mediator" is a sentence already. The words just
// before the item tell more of its shape than the item itself.

export type ProvisionShape = 'infinitive' | 'gerund' | 'clause' | 'noun';

export interface ShapedItem {
  readonly shape: ProvisionShape;
  /** The item as it stands in a sentence, without its full stop; not yet in small letters. */
  readonly text: string;
}

const modal = '(?:can|could|may|might|must|shall|should|will|would|is to|are to)';

/** ("permanent secretariat", "regional offices, a ") -> a noun, "a permanent secretariat" */
export function shapeProvision(item: string, before: string): ShapedItem {
  const text = item.replace(/[.;,]$/, '').replace(/^(?:for|to) (?=\p{Ll})/u, '');
  const hasSubject = new RegExp(`^(?:\\p{Lu}|an? |the |all |both |each ).{2,160}? ${modal} \\p{Ll}`, 'u');
  if (hasSubject.test(text)) return { shape: 'clause', text };
  if (/^\p{L}{3,}ing (?!of |and )/iu.test(text) && !/^(?:an?|the) $/i.test(before.slice(-4)))
    return { shape: 'gerund', text };
  const leadsToVerb = new RegExp(`(?:\\bto|\\b${modal}(?: \\p{Ll}+)?) $`, 'u');
  if (/^to (?=\p{Ll})/u.test(item) || (leadsToVerb.test(before) && /^\p{Ll}/u.test(text)))
    return { shape: 'infinitive', text };
  const article = /(?:^|[\s(])(an?|the) $/i.exec(before)?.[1]?.toLowerCase();
  return { shape: 'noun', text: article === undefined ? addThe(text) : `${article} ${text}` };
}

/** "Unconditional release of all hostages", as a list prints it -> "the unconditional release of all hostages" */
const addThe = (text: string): string =>
  /^(?:\p{L}[\p{Ll}-]+ ){0,2}\p{L}[\p{Ll}-]*(?:ion|ment|al|ance|ence|ure|sal|ease|end|return|halt|lifting) (?:of|to) /u.test(
    text,
  ) && !/^(?:an?|the) /i.test(text)
    ? `the ${text.slice(0, 1).toLowerCase()}${text.slice(1)}`
    : text;
