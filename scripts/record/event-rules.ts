// What makes a sentence an event: one rule a type, opened by the sentence it is for. The order decides.

import type { CodedRecord } from './coded-record.ts';

export type EventType = CodedRecord<'events'>['columns']['type'];

export interface EventRule {
  readonly type: EventType;
  readonly name: string;
  readonly source: string;
  /** Whether an undated event of this kind is coded too. */
  readonly undated: boolean;
  /** Whether what is only planned or proposed is coded. */
  readonly ahead: boolean;
  /** Whether only a state or an organisation can be its subject. */
  readonly states: boolean;
}

const rule = (
  type: EventType,
  name: string,
  source: string,
  options: { undated?: boolean; ahead?: boolean; states?: boolean } = {},
): EventRule => ({
  type,
  name,
  source,
  undated: options.undated ?? true,
  ahead: options.ahead ?? false,
  states: options.states ?? false,
});

const be = '(?:is|are|was|were|been|be|being)';
export const eventRules: readonly EventRule[] = [
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
  // "On September 30, Tokayev backed the plan"; "Hungary on Wednesday ruled out sending troops"
  rule(
    'statement',
    'stance',
    `(?:⟦A\\d+⟧(?!’s|'s)|[Mm]inistry|[Gg]overnment)[^.;]{0,60}? (?:{support_finite}|{oppose_finite}|{deny_finite}|(?:{have} )?(?:reaffirmed|reiterated))`,
    { undated: false },
  ),
  // "Kazakhstan has endorsed the two-state solution": a state takes a stance, dated or not
  rule(
    'statement',
    'stance-of-a-state',
    `(?:^|[,;] )(?:⟦A\\d+⟧)(?: also)? (?:(?:{have} )?(?:endorsed|condemned|rejected|welcomed|reaffirmed|denounced|accused)|has joined [^.;]{3,60} in (?:endorsing|calling|condemning))`,
    { states: true },
  ),
  // "France said Tuesday it was sending 1,000"
  rule(
    'statement',
    'announcement',
    `(?:⟦A\\d+⟧(?!’s|'s)|[Mm]inistry|[Gg]overnment|officials)[^.;]{0,30}? (?:{have} )?(?:declared|announced|said|vowed|warned)`,
    { undated: false, states: true },
  ),
  rule('other', 'expansion', `(?:expanded|submitted|extended|relocated|emigrated|ended)\\b`, {
    undated: false,
  }),
];
