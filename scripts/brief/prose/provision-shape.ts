// In what shape the words of a provision stand, which decides the sentence they fit into: "restore order" follows "is meant
// to", "a permanent secretariat" follows "calls for", "Qatar would act as mediator" is a sentence already. The words just
// before the item tell more of its shape than the item itself.

export type ProvisionShape = 'infinitive' | 'gerund' | 'clause' | 'noun';

export interface ShapedItem {
  readonly shape: ProvisionShape;
  /** The item as it stands in a sentence, without its full stop; not yet in small letters. */
  readonly text: string;
  /** The verb that the item begins with, for a singular subject. */
  readonly lead?: string;
}

const modal = '(?:can|could|may|might|must|shall|should|will|would|is to|are to)';
const holding =
  'be|bring|contain|create|establish|have|include|involve|mean|need|offer|provide|receive|require';
/** "would also", but not "would have": that verb has its object in the item. */
const leadsToVerb = new RegExp(`(?:\\bto|\\b${modal}(?: (?!(?:${holding}) )\\p{Ll}+)?) $`, 'u');
/** "provides for deploying", "Deploying a force" at the head of a line; "working groups" is a noun. */
const gerund = /^\p{L}{3,}ing (?!of |and )/iu;
const governsGerund = /(?:\b(?:about|at|by|for|in|of|on)|[:;\n]) ?$/;
const takesObject =
  /^\p{Lu}\p{L}+ing (?:\p{Lu}|\d|(?:about|all|an?|around|its|more|new|that|the|their|up) )/u;
/** A subject and its modal verb; what stands before the verb holds no clause of its own. */
const withSubject = new RegExp(`^[^,;]{2,160}? ${modal} (?:be )?\\p{Ll}`, 'u');
/** "Bolivia, Peru and Chile should create": names with commas between. */
const withNames = new RegExp(`^\\p{Lu}[^;]{2,60}? ${modal} (?:be )?\\p{Ll}`, 'u');
/** "authorizes external actors to take part": the words after the actors belong to the verb before them. */
const asked = new RegExp(`\\b(?:that|which|who|whose|when|where|while|if) (?:[^,;]*? )?${modal} `, 'u');

/** ("permanent secretariat", "regional offices, a ") -> a noun, "a permanent secretariat" */
export function shapeProvision(item: string, before: string): ShapedItem {
  const text = item
    .replace(/[.;,]$/, '')
    .replace(/^(?:for|to) (?=\p{Ll})/u, '')
    .replace(ownSource, '');
  const article = /(?:^|[\s(])(an?|the) $/i.exec(before)?.[1]?.toLowerCase();
  const withArticle = article === undefined ? text : `${article} ${text}`;
  if (/^(?:is|are) to \p{Ll}/u.test(text))
    return { shape: 'infinitive', text: text.replace(/^(?:is|are) to /, ''), lead: 'is to' };
  const isLed = /^to (?=\p{Ll})/u.test(item) || (leadsToVerb.test(before) && /^\p{Ll}/u.test(text));
  const isSentence = withSubject.test(text) || withNames.test(text);
  if (!isLed && isSentence && !asked.test(text)) return { shape: 'clause', text: withArticle };
  if (gerund.test(text) && (governsGerund.test(before) || takesObject.test(text)))
    return { shape: 'gerund', text };
  if (isLed || baseVerb.test(text)) return { shape: 'infinitive', text };
  return { shape: 'noun', text: article === undefined ? addThe(text) : withArticle };
}

/** "stop supporting rebels", "cease the bombing", at the head of an item that lists what is asked. */
const baseVerb =
  /^(?:abolish|adopt|allow|ban|build|cease|close|cooperate|create|cut|disarm|dismantle|end|enforce|ensure|establish|expand|free|guarantee|halt|hand|hold|implement|improve|increase|lift|open|permit|pay|prevent|protect|provide|pull|raise|reduce|release|remove|restore|resume|return|send|set|share|sign|stop|strengthen|suspend|train|withdraw) (?!of |to |in )\p{L}/u;

/** ", according to the proposed framework,": the plan itself, which the sentence names. */
const ownSource =
  /, according to (?:the|this|that|a) (?:\p{Ll}+ )?(?:agreement|document|draft|framework|plan|proposal|text),?/gu;

/** "Unconditional release of all hostages", as a list prints it -> "the unconditional release of all hostages" */
const addThe = (text: string): string =>
  /^(?:\p{L}[\p{Ll}-]+ ){0,2}\p{L}[\p{Ll}-]*(?:ion|ment|al|ance|ence|ure|sal|ease|end|return|halt|lifting) (?:of|to) /u.test(
    text,
  ) && !/^(?:an?|the) /i.test(text)
    ? `the ${text.slice(0, 1).toLowerCase()}${text.slice(1)}`
    : text;
