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
/** "will be monitored by the union", "bans imports of timber": a verb that only lacks the plan as its subject. */
const predicate = new RegExp(
  `^((?:${modal})(?= (?:also |not )?(?:be )?\\p{Ll})|(?:abolish|authoriz|authoris|ban|bar|cap|creat|cut|end|establish|exempt|extend|freez|grant|impos|lift|limit|oblig|prohibit|rais|reduc|renew|scrap|tak)(?:s|es)(?= (?:about|all|an?|effect|exports?|imports?|the|travel|\\d)\\b))`,
  'u',
);
const isModal = new RegExp(`^${modal}$`);
/** A subject and its modal verb; what stands before the verb holds no clause of its own. */
const withSubject = new RegExp(`^[^,;]{2,160}? ${modal} (?:be )?\\p{Ll}`, 'u');
/** "the union, for its part, will lower tariffs". */
const withAside = new RegExp(
  `^[^,;]{2,60}, (?:for (?:its|their|his|her) part|in (?:return|turn)|meanwhile|however|too), ${modal} (?:be )?\\p{Ll}`,
  'u',
);
/** "the pact takes effect in May", "UNBOMS keeps 300 officers": told as a fact to come. */
const inPresent =
  /^(?:(?:(?:the|its) )?(?:accord|agreement|ban|ceasefire|deal|law|mandate|measures?|mission|pact|treaty|truce)|\p{Lu}[\p{L} .-]{1,40}) (?:applies|begins?|comes?|continues?|ends?|enters?|expires?|gets?|keeps?|lasts?|remains?|runs?|starts?|stays?|takes?) \p{L}|^\p{Lu}[\p{L}-]{1,30} (?:gets|keeps|receives|takes) \d/u;
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
  const own = predicate.exec(text)?.[1];
  if (own !== undefined)
    return {
      shape: isModal.test(own) ? 'infinitive' : 'noun',
      text: text.slice(own.length + 1),
      lead: own,
    };
  const isLed = /^to (?=\p{Ll})/u.test(item) || (leadsToVerb.test(before) && /^\p{Ll}/u.test(text));
  const isSentence = [withSubject, withAside, withNames, inPresent].some((pattern) => pattern.test(text));
  if (!isLed && isSentence && !asked.test(text)) return { shape: 'clause', text: withArticle };
  if (gerund.test(text) && (governsGerund.test(before) || takesObject.test(text)))
    return { shape: 'gerund', text };
  if (isLed || baseVerb.test(text) || verbWithObject.test(text)) return { shape: 'infinitive', text };
  return { shape: 'noun', text: article === undefined ? addThe(text) : withArticle };
}

/**
 * "stop supporting rebels", "cease the bombing", at the head of an item that lists what is asked; "a ban on" is none. What
 * is an adjective too ("free elections") is told by what follows it.
 */
const baseVerb =
  /^(?:abandon|abide|abolish|accelerate|accept|achieve|acknowledge|adopt|allow|announce|appoint|arrest|assess|assist|authorise|authorize|avoid|ban|begin|bring|build|cease|collect|combat|commit|comply|conclude|conduct|confirm|consult|continue|convene|cooperate|coordinate|create|curb|cut|deepen|deliver|demilitarise|demilitarize|deploy|destroy|determine|develop|disarm|disband|discuss|dismantle|dissolve|ease|eliminate|empower|enable|encourage|end|enforce|enhance|ensure|eradicate|establish|evacuate|exchange|exclude|expand|explore|extradite|facilitate|finalise|finalize|fulfil|fulfill|gather|give|govern|grant|guarantee|halt|halve|hand|harmonise|harmonize|hold|identify|implement|impose|improve|include|increase|inspect|install|integrate|introduce|invest|investigate|issue|join|keep|launch|liberalise|liberalize|lift|maintain|make|manage|mediate|mobilise|mobilize|modernise|modernize|monitor|negotiate|normalise|normalize|notify|observe|obtain|organise|organize|oversee|participate|pay|permit|prepare|preserve|prevent|prohibit|promote|prosecute|protect|provide|publish|pull|pursue|put|raise|reaffirm|rebuild|receive|recognise|recognize|reconvene|recruit|redeploy|reduce|refer|refrain|rehabilitate|reject|release|relocate|remove|renounce|reopen|repatriate|resettle|resolve|respect|restore|restrict|resume|retain|return|revise|revive|safeguard|scrap|send|set|settle|share|sign|solve|stabilise|stabilize|stop|strengthen|submit|supervise|surrender|suspend|tackle|take|terminate|tighten|train|transfer|unify|unite|uphold|verify|withdraw) (?!against |between |by |for |in |of |on |to )[\p{L}\d]/u;

/** "support the ministry": a word before an article is a verb, unless it leads to the noun. */
const verbWithObject =
  /^(?!(?:about|above|across|after|against|all|along|amid|among|around|as|at|before|behind|below|between|beyond|both|by|despite|during|even|for|from|half|in|inside|into|just|like|near|not|of|off|on|once|only|over|per|quite|since|such|than|through|throughout|to|towards?|twice|under|until|upon|via|what|with|within|without|\p{L}+(?:ed|ing)) )\p{Ll}{2,} (?:all|an?|any|each|every|her|his|its|our|the|their|these|this|those) /u;

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
