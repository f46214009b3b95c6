// Events: who did what, where and when. One rule a type, opened by the sentence it is for; the order decides.

import { edtfBounds } from '../../../src/schema/edtf.ts';
import type { Span } from '../../article/article.ts';
import { slug } from '../../sentence/name-index.ts';
import type { ActorMention } from '../../sentence/sentence.ts';
import { trimmed } from '../clause.ts';
import type { CodedRecord } from '../coded-record.ts';
import { dateNear } from '../date-near.ts';
import { contentWords } from '../key-words.ts';
import { type Modality, modalityOf } from '../modality.ts';
import type { Reading, Toolbox } from '../reading.ts';
import { matchesOf, type RuleMatch, type Skeleton } from '../skeleton.ts';

type EventType = CodedRecord<'events'>['columns']['type'];

interface EventRule {
  readonly type: EventType;
  readonly name: string;
  readonly source: string;
  /** Whether an undated event of this kind is coded too. */
  readonly undated: boolean;
  /** Whether what is only planned or proposed is coded. */
  readonly ahead: boolean;
}

const rule = (
  type: EventType,
  name: string,
  source: string,
  options: { undated?: boolean; ahead?: boolean } = {},
): EventRule => ({ type, name, source, undated: options.undated ?? true, ahead: options.ahead ?? false });

const be = '(?:is|are|was|were|been|be|being)';
const rules: readonly EventRule[] = [
  // "Hamas handed over the final 20 surviving hostages to Israel"
  rule(
    'hostage_release',
    'release',
    `(?:{release}|swapped|exchanged)[^.;]{0,60}(?:hostages?|prisoners?|captives?|detainees|⟦N\\d+⟧)`,
  ),
  // "Trump addressed the Knesset"
  rule(
    'speech',
    'address',
    `⟦A\\d+⟧(?:,[^,;.]*,)? (?:addressed|spoke (?:to|before)|delivered a speech|gave a speech)`,
  ),
  // "held a phone call with"
  rule(
    'call',
    'call',
    `(?:phone|telephone|video) (?:call|conversation|talks)|(?:spoke|talked)(?: with ⟦A\\d+⟧)? by (?:tele)?phone|{call_finite} (?:[^.;]{0,30})⟦A`,
  ),
  // "recognized the State of Palestine"
  rule(
    'recognition',
    'recognition',
    `{recognize_finite} (?:the )?(?:[^.;]{0,40})(?:⟦A\\d+⟧|independence|statehood)|established diplomatic (?:ties|relations)`,
  ),
  // "representatives of 19 countries signed the charter"
  rule('signing', 'signing', `{sign_finite}|${be} signed|signing ceremony`, { ahead: true }),
  // "Kazakhstan joined the Abraham Accords", "a new participant in the Abraham Accords"
  rule(
    'accession',
    'accession',
    `{join_finite} (?:the )?(?:⟦[AL]\\d+⟧)|(?:new|newest|latest) (?:participant|member|party|signatory) (?:in|of|to) (?:the )?⟦[AL]\\d+⟧`,
  ),
  // "After lengthy discussions, the UN Security Council approved the resolution", "142 … voted in favor"
  rule(
    'vote',
    'vote',
    `⟦[AN]\\d+⟧[^.;]{0,60} voted (?:in favou?r|for|against|to)|(?:by|with) a vote of|unanimously (?:adopted|approved|passed)`,
  ),
  rule(
    'adoption',
    'adoption',
    `⟦A\\d+⟧[^.;]{0,60}? (?:approved|adopted|passed|ratified|endorsed)(?: [^.;⟦]{0,40})? (?:resolution|law|bill|budget|constitution|declaration|measure|mandate|extension)|agreed (?:a|an|the|on a) [^.;]{0,30}(?:extension|mandate)|approved by (?:the )?⟦A\\d+⟧`,
  ),
  // "Qatar facilitated indirect negotiations between"
  rule(
    'mediation',
    'mediation',
    `{mediate_finite} (?:the |an? |several )?[^.;]{0,40}(?:talks|negotiations|agreement|deal|ceasefire|truce|negotiation)`,
  ),
  // "Israel imposed a blockade on Gaza", "a woman and her daughter were killed during shelling", "riots erupted"
  rule('incident', 'blockade', `imposed (?:a|an|the) [^.;]{0,20}(?:blockade|siege|curfew)`),
  rule(
    'sanction',
    'sanction',
    `(?:{impose_finite}|{lift_finite}|${be} (?:imposed|lifted|eased))[^.;]{0,50}(?:sanctions|embargo)|(?:sanctions|embargo)[^.;]{0,30} ${be} (?:imposed|lifted|eased|extended)`,
    { ahead: true },
  ),
  rule(
    'incident',
    'casualties',
    `${be} (?:reportedly )?(?:killed|wounded|injured|shot|murdered)|{kill_finite} (?:⟦|at least|more|a |an |two|several|dozens)|left ⟦N\\d+⟧ (?:dead|missing|wounded)|(?:drowned|drownings|sank|sinking|collided|collision)`,
  ),
  rule(
    'incident',
    'violence',
    `(?:riots?|clashes|protests?|uprising|unrest|fighting|violence) (?:erupted|broke out|began|flared)|(?:staged|led|launched) an? (?:uprising|coup|revolt|attack|offensive)|stormed|blew up|(?:bombing|attacks?) (?:on|in|of) (?:the )?⟦|attacks? (?:increased|rose|surged)|rise in [^.;]{0,30}attacks|coup`,
    {},
  ),
  // "Dozens sought evacuation, which commenced in November"
  rule(
    'evacuation',
    'evacuation',
    `(?:evacuation|repatriation)[^.;]{0,40}(?:began|commenced|started|took place|${be})|{evacuate_finite}`,
  ),
  // "raised its threat level for Central Asia", "were upgraded to Level 2"
  rule(
    'advisory',
    'advisory',
    `(?:raised|lowered|upgraded|issued|increased|downgraded)[^.;]{0,40}(?:threat level|alert|advisory|warning|travel advice|level ⟦?)|upgraded to [Ll]evel|{be} upgraded`,
  ),
  // "The route was suspended a month later"
  rule(
    'suspension',
    'suspension',
    `(?:{suspend_finite}|${be} (?:suspended|halted|postponed|cancelled|canceled|frozen))`,
  ),
  // "Air Astana launched its first direct flight", "The Peace Council was created"
  rule(
    'founding',
    'founding',
    `(?:{launch_finite} (?:its|a|an|the|their)|(?:${be} |has been )(?:created|founded|established|launched|set up)|{create_finite} (?:a|an|the|its) (?:new )?(?:[\\p{L}-]+ ){0,3}(?:body|council|commission|office|fund|force|mission|committee|centre|center|institution|agency))`,
  ),
  rule('withdrawal', 'withdrawal', `(?:${be} (?:withdrawn|pulled out)|{withdraw_finite})`),
  rule(
    'appointment',
    'appointment',
    `(?:[Ss]worn in|took (?:the|her|his) oath|${be} (?:appointed|elected|named|inaugurated)|{resign_finite}|${be} stepping down|steps? down)`,
  ),
  // "Long-term plans include the deployment of", "the mission would deploy first in Rafah", "construction of a base"
  rule('deployment_plan', 'deployment', `(?:deploy(?:ing|ment)?|construction|base)\\b`, { ahead: true }),
  // "a conference held in July, co-hosted by France", "Astana hosting the 8th Congress", "is scheduled to resume"
  rule(
    'conference',
    'conference',
    `(?:conference|summit|congress|forum|⟦A\\d+⟧)[^.;]{0,50} (?:(?:was |were |is |are )?(?:held|hosted|co-hosted|convened|opened|scheduled to (?:resume|open|begin|take place)|to resume|took place))|(?:hosted|hosting|co-hosted|held|convened|organi[sz]ed|opened)(?: [^.;]{0,60})? (?:conference|summit|congress|forum|⟦A\\d+⟧ in ⟦D|session)|for a summit|(?:conference|summit|forum)[^.;]{0,60}(?:resume|resumes)`,
    { ahead: true },
  ),
  rule(
    'meeting',
    'meeting',
    `(?:[Aa]t |[Hh]eld |held its )?(?:the |its |a |an )?(?:first|inaugural|second|third|opening|latest|emergency|special) (?:meeting|session) of (?:the )?⟦|held (?:its|their|a|an) (?:[\\p{L}-]+ )?(?:meeting|talks|consultations)|{meet_finite} (?:with|in|on|at|⟦|his|her)|talks (?:with|in|between) (?:[\\p{L}-]+ ){0,3}⟦|opened (?:its|the) ⟦?[^.;]{0,10}session|opening of (?:the )?⟦A\\d+⟧[^.;]{0,8} [^.;]{0,10}session`,
  ),
  rule(
    'visit',
    'visit',
    `{visit_finite} (?:to |in |into |on to |southern |northern |for )*(?:the )?⟦A|travel(?:l?ed|ing) to (?:the )?⟦A|flew (?:in)?to|went on to ⟦A|visited`,
  ),
  // "a broader ceasefire framework backed by"
  rule(
    'ceasefire',
    'ceasefire',
    `(?:ceasefire|cease-fire|truce)[^.;]{0,40}(?:framework|deal|agreement|took effect|came into force|began|backed|announced|violated)|agreed (?:to |on )?(?:a|the) (?:[\\p{L}-]+ )?(?:ceasefire|truce)`,
  ),
  // "The first five countries have agreed to send troops"
  rule(
    'agreement',
    'agreement',
    `{agree_finite} (?:⟦D\\d+⟧ )?(?:to|on|that)\\b|(?:signed|reached|struck) (?:a|an|the) [^.;]{0,20}(?:agreement|deal|accord)`,
  ),
  rule(
    'incident',
    'concern',
    `(?:concerns?|alarm|controversy|outrage)[^.;]{0,30} (?:was|were) raised|(?:raised|caused|sparked) (?:concerns?|alarm|outrage|controversy)`,
    { undated: false },
  ),
  // "On September 30, Tokayev backed the plan"; "Hungary ruled out sending troops"
  rule(
    'statement',
    'position',
    `(?:⟦A\\d+⟧|[Mm]inistry|[Gg]overnment)[^.;]{0,60}? (?:{support_finite}|{oppose_finite}|{deny_finite}|(?:{have} )?(?:reaffirmed|reiterated|declared|announced|said|told|vowed|warned))`,
    { undated: false },
  ),
  rule('other', 'expansion', `(?:expanded|submitted|extended|relocated|emigrated|ended)\\b`, {
    undated: false,
  }),
];

export function eventExtractor({ pattern }: Toolbox): (reading: Reading) => CodedRecord<'events'>[] {
  const compiled = rules.map((entry) => ({ ...entry, pattern: pattern(entry.source) }));
  const clauseBreak = pattern(
    ', and (?=(?:on|in) ⟦D|⟦A\\d+⟧ (?:has|have|had|was|were|{say_finite}|{support_finite}))|;|, (?=before (?:traveling|travelling|flying))|, (?=but )| (?=and then )| (?=before (?:traveling|travelling))|, which (?=commenced|began|started)|, (?=while )',
  );
  return (reading) =>
    reading.inline.flatMap((skeleton) => {
      if (skeleton.sentence.paragraphKind !== 'text' || /\?["”]?$/.test(skeleton.sentence.text)) return [];
      return clausesOf(skeleton, clauseBreak).flatMap((clause) => {
        for (const entry of compiled) {
          const match = matchesOf(entry.pattern, skeleton).find(
            (found) => found.span().start >= clause.start && found.span().start < clause.end,
          );
          const event = match ? codeEvent(reading, skeleton, clause, entry, match) : null;
          if (event) return [event];
        }
        return [];
      });
    });
}

/** The stretches of a sentence that may each hold an event. */
function clausesOf(skeleton: Skeleton, clauseBreak: RegExp): Span[] {
  const cuts = matchesOf(clauseBreak, skeleton).map((match) => match.span().start);
  const edges = [skeleton.sentence.start, ...cuts, skeleton.sentence.end];
  return edges
    .slice(0, -1)
    .map((start, index) => ({ start, end: edges[index + 1] ?? skeleton.sentence.end }))
    .filter((clause) => clause.end - clause.start > 12);
}

const negated = /\b(?:no|not|never|without)\b[^.;]{0,25}$/u;

function codeEvent(
  reading: Reading,
  skeleton: Skeleton,
  clause: Span,
  entry: EventRule,
  match: RuleMatch,
): CodedRecord<'events'> | null {
  const { sentence } = skeleton;
  const span = match.span();
  const text = reading.article.text;
  if (
    negated.test(text.slice(Math.max(clause.start, span.start - 40), span.start)) ||
    text[span.start - 1] === '-'
  )
    return null;
  const modality = modalityOf(
    reading,
    { ...sentence, start: clause.start, end: clause.end, text: text.slice(clause.start, clause.end) },
    span,
  );
  if (!entry.ahead && modality !== 'reported') return null;
  if (entry.type === 'deployment_plan' && (modality === 'reported' || isOpinion(reading))) return null;
  if (modality === 'proposed' && (entry.type !== 'deployment_plan' || isOpinion(reading))) return null;
  const date = dateNear(reading, sentence, span);
  if (!entry.undated && date === null) return null;
  const within = sentence.mentions.filter(
    (mention): mention is ActorMention => mention.kind === 'actor' && mention.form !== 'people',
  );
  const inClause = within.filter((mention) => mention.start >= clause.start && mention.start < clause.end);
  const actors = [
    ...new Set((inClause.length > 0 ? inClause : within).map((mention) => mention.actor)),
  ].filter((id) => reading.cast.has(id));
  if (actors.length === 0 && date === null) return null;
  const place = placeOf(reading, text, inClause.length > 0 ? inClause : within);
  const participants = actors.filter((id) => reading.cast.get(id)?.kind !== 'place');
  const what = trimmed(
    sentence,
    hasSubject(text, clause, span) ? clause : { start: sentence.start, end: clause.end },
  );
  const words = text.slice(what.start, what.end);
  const bounds = date?.edtf ? edtfBounds(date.edtf) : null;
  return {
    table: 'events',
    article: reading.article.id,
    key: keyOf(entry.type, participants, date?.edtf ?? null, words),
    columns: {
      type: entry.type,
      what: words,
      date: date?.edtf ?? null,
      date_start: bounds?.start ?? null,
      date_end: bounds?.end ?? null,
      date_text: date ? text.slice(date.mention.start, date.mention.end) : null,
      date_basis: date?.basis ?? 'unknown',
      place_id: place,
      participants,
      modality: finalModality(entry, modality),
    },
    derived: [],
    evidence: [{ ...what, paragraph: sentence.paragraph, rule: `event/${entry.name}` }],
  };
}

const isOpinion = (reading: Reading) => reading.article.meta.kind === 'opinion';
const finalModality = (entry: EventRule, modality: Modality): Modality =>
  entry.type === 'statement' && modality === 'reported' ? 'stated' : modality;

/** Whether a name or noun stands before the trigger in its own clause. */
const hasSubject = (text: string, clause: Span, trigger: Span) =>
  trigger.start - clause.start > 8 || /^\p{Lu}/u.test(text.slice(clause.start, clause.start + 1));

/** A place named after "in", "at", "on" or "to"; else any place. */
function placeOf(reading: Reading, text: string, mentions: readonly ActorMention[]): string | null {
  const places = mentions.filter(
    (mention) =>
      ['place', 'country'].includes(reading.cast.get(mention.actor)?.kind ?? '') && mention.form === 'name',
  );
  const after = places.find((mention) =>
    /\b(?:in|at|near|to|into|on|from) (?:the |southern |northern |eastern |western |central )*$/u.test(
      text.slice(Math.max(0, mention.start - 24), mention.start),
    ),
  );
  return (
    (after ?? places.find((mention) => reading.cast.get(mention.actor)?.kind === 'place'))?.actor ?? null
  );
}

function keyOf(type: EventType, participants: readonly string[], date: string | null, words: string): string {
  const who = participants.slice(0, 2).map((id) => id.replace(/^[a-z]+-/, ''));
  const when = date
    ? slug(date)
    : contentWords(words)
        .filter((word) => !who.some((actor) => actor.includes(word)))
        .slice(0, 3)
        .join('-');
  return [type.replaceAll('_', '-'), ...who, when].filter(Boolean).join('-');
}
