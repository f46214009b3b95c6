// What makes a clause an event: one rule a type, opened by the sentence it is for. The order decides. A rule reads the
// clause with its verb as a token: "⟦A0⟧ ‹hand over› the final hostages to ⟦A1⟧"; a passive one is ‹be held›.

import type { CodedRecord } from './coded-record.ts';

export type EventType = CodedRecord<'events'>['columns']['type'];

export interface EventRule {
  readonly type: EventType;
  readonly name: string;
  readonly source: string;
  /** Whether an event without a date is coded too. */
  readonly undated: boolean;
  /** Whether one that is only planned or proposed is coded without a date. */
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

/** The verb of the clause, whatever its voice; active only; passive only. */
const any = (verbs: string) => `‹(?:be )?(?:${verbs})›`;
const active = (verbs: string) => `‹(?:${verbs})›`;
const passive = (verbs: string) => `‹be (?:${verbs})›`;
/** Words between, few enough for both ends to belong together. */
const near = '[^‹›;]{0,60}?';
const far = '[^‹›;]{0,120}?';

const gathering = '(?:conference|summit|congress|forum|session|exercises?|drills?|festival|ceremony)';
const talks = '(?:meetings?|talks|consultations|negotiations|lunch|dinner|discussions|dialogue)';
const truce =
  '(?:ceasefire|cease-fire|truce|armistice|(?:humanitarian|temporary|[a-z]+-day) pause|pause in (?:the )?(?:fighting|hostilities)|cessation of hostilities)';
const deal = '(?:agreement|deal|accord|pact|memorandum|understanding|treaty|contract)';
const text =
  '(?:resolution|law|bill|budget|constitution|declaration|measure|mandate|extension|text|force|mission|operation|charter|plan|decree|amendment|convention|treaty|sanctions)';
const post =
  '(?:ambassadors?|envoys?|diplomats|troops|forces|soldiers|staff|observers|delegation|offer|pledge)';
/** "Only Chad and Mali voted against", "those that voted no": they tell sides of a vote, and no other one. */
const voters =
  '(?:\\b(?:countries|states|nations|members|those) (?:that|who|which)|⟦A\\d+⟧(?:,| and|, and) (?:the )?⟦A\\d+⟧)';
const hostages = '(?:hostages?|prisoners?|captives?|detainees|bodies)';

export const eventRules: readonly EventRule[] = [
  // "Hamas handed over the final 20 surviving hostages"
  rule(
    'hostage_release',
    'release',
    `${any('{release}')}${near}${hostages}|${hostages}${near}${passive('{release}')}`,
  ),
  // "A ceasefire came into force at midnight", "The truce was reached on Thursday", "a framework backed by"
  rule(
    'ceasefire',
    'truce-begins-or-ends',
    `${truce}[^‹›;]{0,90}?${any('come into force|come into effect|enter into force|take effect|go into effect|begin|start|hold|reach|agree|sign|announce|declare|back|break|violate|collapse|end|expire|extend|accept')}`,
  ),
  rule(
    'ceasefire',
    'truce-agreed',
    `${any('agree|reach|declare|announce|sign|broker|accept|violate|break|back|support|secure|observe')}${near}\\b${truce}`,
  ),
  // "Trump addressed the Knesset", "told the closing session"
  rule(
    'speech',
    'address',
    `⟦A\\d+⟧[^‹›;]{0,80}?(?:${active('address')}|${active('speak')} (?:to|before|at) |${active('deliver|give|make')} (?:an?|the|his|her) (?:[\\p{L}-]+ ){0,3}(?:speech|address|lecture))`,
  ),
  rule(
    'speech',
    'told-a-meeting',
    `${active('tell')} (?:the |an? )?(?:[\\p{L}-]+ ){0,3}(?:session|conference|summit|parliament|assembly|council|congress|forum|rally)`,
    { undated: false },
  ),
  // "held a phone call with", "spoke by telephone with"
  rule(
    'call',
    'call',
    `${active('hold|have|make|take')} (?:an? |the )?(?:[\\p{L}-]+ )?(?:phone|telephone|video) (?:call|conversation|talks)|${active('speak|talk|meet')}${near}by (?:tele)?phone|${active('{call}')} ${near}⟦A`,
  ),
  // "recognized the State of Palestine", "established diplomatic relations"
  rule(
    'recognition',
    'recognition',
    `${active('announce|declare|grant|extend')} (?:its |their |the )?(?:formal |official |full |diplomatic )?recognition|${any('{recognize}')} (?:the )?${near}(?:⟦[AJ]\\d+⟧|independence|statehood)|${any('establish|restore|re-establish|resume|normalize|normalise')} (?:full )?(?:diplomatic )?(?:ties|relations)|${'(?:ties|relations)'}${near}${passive('establish|restore|normalize|normalise')}`,
  ),
  // "representatives of 19 countries signed the charter"
  rule(
    'signing',
    'signing',
    `${any('sign|initial|cosign')}(?! (?:off|in\\b))|${active('witness|attend|oversee')} the signing of|${passive('open')} for signature`,
    { ahead: true },
  ),
  // "Kazakhstan joined the Abraham Accords", "a new participant in the Abraham Accords", "asked to become a member"
  rule(
    'accession',
    'accession',
    `${active('join|accede to|accede|sign up')} (?:to )?(?:the )?(?:[\\p{L}-]+ ){0,2}?(?:⟦[AL]\\d+⟧|group|bloc|union|alliance|coalition|organi[sz]ation|agreement|treaty|convention|pact|club)(?! in (?:voting|opposing|abstaining|urging|saying|rejecting|backing|calling))`,
  ),
  rule(
    'accession',
    'membership',
    `${any('be|become|admit|accept')} (?:not (?:just|only) )?(?:as )?(?:an?|the)? ?(?:new|newest|latest|full|first|${'\\d+(?:st|nd|rd|th)'}) (?:participant|member|party|signatory)|${active('become')} (?:associate|full|permanent|observer|new) (?:members|participants|parties)\\b|${active('ask|apply|agree|vote')} to (?:become|join)${near}(?:member|⟦[AL]|group|union|bloc|alliance)`,
  ),
  // "the Union admitted the island in 1982"
  rule('accession', 'admission', `⟦A\\d+⟧ ${active('admit')} (?:the )?⟦[AJ]`),
  // "142 of the 193 member states voted in favor", "rejected by vote an amendment", "a veto killed a rival text"
  rule(
    'vote',
    'vote',
    `(?<!${voters} )${active('vote')}(?! (?:down|out))|\\bby (?:an? )?(?:recorded |unanimous )?votes? of|${any('adopt|approve|pass|reject')}${far}by (?:an? )?(?:recorded |unanimous |${'\\d+'}[^‹›;]{0,10})?vote|\\bvetoe?s?\\b${near}${active('kill|block|sink|stop|defeat')}|${any('veto|vote down')}|votes?${near}(?:${active('take place')} |${active('be')} (?!(?:by )?(?:a margin of )?(?:⟦N|\\d)))|${active('fail')} to (?:adopt|approve|pass) |(?:⟦A\\d+⟧|council|parliament|assembly|lawmakers|congress|senate) ${active('defeat')} ${near}(?:amendment|resolution|motion|draft|bill|proposal|text)|(?:⟦A\\d+⟧|council|parliament|assembly|lawmakers|congress|senate) ${active('reject')} ${near}\\b(?:amendment|motion|bill)\\b`,
  ),
  // "the UN Security Council approved the resolution", "The force, which the Community approved on October 6"
  rule(
    'adoption',
    'adoption',
    `(?:⟦A\\d+⟧|^[Ii]t\\b|council|parliament|assembly|lawmakers|congress|senate|cabinet|states)[^‹›;]{0,40}? ?${active('approve|adopt|pass|ratify|endorse|authori[sz]e|extend|renew')}${near}\\b(?:${text}|⟦L\\d+⟧)|${active('ratify')} ${near}(?:${deal}|protocol|accession)|${active('agree')} (?:an?|the|on an?) ${near}(?:extension|mandate)|${text}${near}${passive('approve|adopt|pass|ratify')}|${text}[^‹›;,]{0,60}?${passive('authori[sz]e')}`,
  ),
  // "Qatar facilitated indirect negotiations between"
  rule(
    'mediation',
    'mediation',
    `${any('{mediate}')} (?:the |an? |several )?${near}(?:talks|negotiations?|agreement|deal|ceasefire|truce|exchange|release)`,
  ),
  // "Israel imposed a blockade on Gaza"
  rule(
    'incident',
    'blockade',
    `${any('impose|declare')} (?:an?|the) ${near}(?:blockade|siege|curfew|martial law|state of emergency)`,
  ),
  // "Washington froze some $75 million in assets", "will lift most of its sanctions", "embargo expires"
  rule(
    'sanction',
    'sanction',
    `${any('{impose}|{lift}|extend|renew|ease|tighten|reimpose|announce')}${near}(?:sanctions|embargo|tariffs?|duties|travel ban|arms ban)|(?:sanctions|embargo|tariffs?)${near}${any('{impose}|{lift}|extend|renew|expire|end|take effect|come into force')}|${any('freeze|unfreeze|block')} ${near}assets|${any('bar|ban|blacklist')} ${near}(?:from|companies|firms|banks|officials|imports|exports)|${passive('take off|remove')} ${near}list`,
    { ahead: true },
  ),
  // "a woman and her daughter were killed", "At least 46 people have drowned", "left 83 missing"
  rule(
    'incident',
    'casualties',
    `${passive('kill|wound|injure|shoot|murder|hurt|behead|execute|assassinate')}|${active('{kill}')} (?:⟦|at least|more|an? |two|three|four|several|dozens|hundreds|\\d|about|some|up to)|${active('die|drown|perish|sink|capsize|crash|collide')}|${active('leave')}${near}(?:dead|missing|wounded|homeless)`,
  ),
  // "violent riots erupted in Makhachkala", "staged an uprising", "blew up the embassies", "a dyke gave way"
  rule(
    'incident',
    'violence',
    `(?:riots?|clashes|protests?|uprising|unrest|fighting|violence|war|strikes?|coup)${near}${active('erupt|break out|begin|flare|start|escalate|spread')}|${any('stage|lead|launch|mount|carry out')} (?:an?|the|its) ${near}(?:uprising|coup|revolt|attack|offensive|raid|strike|operation ${near}\\bagainst)|${any('storm|blow up|bomb|shell|bombard|raid|ambush|torch|ransack|shoot down|seize|capture|overrun|explode|detonate')}|(?:earthquake|quake|cyclone|hurricane|typhoon|tsunami|flood(?:s|ing)?|landslide|avalanche|tornado|blast|explosion|collision|bombing|attack)${near}${active('strike|hit|kill|injure|destroy|close|devastate|damage|flatten|level|rock')}|protesters${near}${active('gather|march|rally')}|${active('protest|riot|rally|demonstrate')}|${active('exchange|trade|open')} (?:\\p{L}+ )?fire\\b|${active('order')} ${near}(?:strike|attack|bombing)|${active('give')} way|${active('experience|see|report')} ${near}(?:rise|surge|increase) in ${near}(?:attacks|violence|incidents)|attacks?${near}${active('increase|rise|surge')}|${any('arrest|detain|abduct|kidnap')}`,
  ),
  // "Dozens sought evacuation, which commenced in November", "carried 3,150 people off the island"
  rule(
    'evacuation',
    'evacuation',
    `(?:evacuation|repatriation)${near}${any('begin|commence|start|take place|complete|end')}|${any('evacuate|repatriate|rescue|airlift|drive out')}|${any('carry|move|take|ferry|fly|bring|lift|ship')} ${near}(?:people|residents|civilians|citizens|nationals|refugees|villagers) (?:off|out of|to safety|from)`,
  ),
  // "raised its threat level for Central Asia", "were upgraded to Level 2", "raised its alert to Level 4"
  rule(
    'advisory',
    'advisory',
    `${any('raise|lower|upgrade|issue|increase|downgrade|lift|change')} ${near}(?:threat level|alert|advisory|warning|travel advice|[Ll]evel \\d)|${passive('upgrade|downgrade|raise')} to [Ll]evel|(?:alert|advisory|threat level)${near}${passive('raise|issue|lower|lift')}`,
  ),
  // "withdrew the offer on Sunday", "recalled its ambassador", "troops were withdrawn"
  rule(
    'withdrawal',
    'withdrawal',
    `${any('withdraw|pull out|walk out|retreat|vacate|draw down|recall')} (?:from|its|the|all|their|his|her|of|an?|⟦|\\d)|${post}${near}${any('withdraw|pull out|leave|recall')}|⟦A\\d+⟧ ${active('withdraw|pull out|secede')}`,
  ),
  // "The route was suspended a month later", "Talks broke down in 2003"
  rule(
    'suspension',
    'suspension',
    `${any('suspend|halt|postpone|cancel|put off|shelve|call off|break off|pause|sever|shut down')}|(?:talks|negotiations|services?|flights?|operations|route|cooperation)${near}${any('break down|collapse|stall|stop|freeze|break off|end')}`,
  ),
  // "was sworn in", "who is stepping down", "presents her credentials"
  rule(
    'appointment',
    'appointment',
    `${passive('swear|swear in|appoint|elect|name|inaugurate|re-elect|nominate|oust|depose|sack|dismiss')}(?! (?:as|by) (?:an?|the) [^‹›;]{0,20}(?:risk|threat))|${active('take')} (?:the |her |his )?(?:oath|office)|${active('resign|step down|take office')}|${active('present')} (?:his|her|their) credentials|${active('appoint|elect|nominate|sack|oust')} (?:(?:the |its |[\\p{L}-]+ ){1,4})?⟦A|${active('win')} (?:[\\p{L}-]+ ){0,3}(?:seats? (?:on|in)|on the (?:first|second|third|last) (?:ballot|round))`,
  ),
  // "The first meeting of the joint committee will be held", "Nhantumbe met Mabuya", "opened talks", "had lunch with"
  rule(
    'meeting',
    'meeting',
    `${talks}${near}${any('hold|take place|begin|open|resume|start|conclude|convene|schedule|end|break up|wind up')}|${any('hold|open|begin|have|conclude|resume|attend|start|host|convene|launch')} (?:[^‹›;]{0,40}? )?${talks}\\b|${active('hold talks|sit down|convene|confer')}|${active('meet')}(?: (?:with|in|on|at|again|for|his|her|its|their|the ⟦|⟦|president|prime minister|officials|leaders|to|before|after)|$)|${active('meet')} (?:the|his|her|their|its|several|senior|top|local)(?: (?!demand|deadline|need|condition|requirement|target|obligation|cost)[^‹›;., ]{1,20}){0,4}? (?:commanders?|ministers?|presidents?|premiers?|governors?|mayors?|chiefs?|heads?|leaders?|envoys?|ambassadors?|secretar(?:y|ies)|officials|counterparts?|king|delegates|negotiators?|mediators?)\\b|${active('receive')} (?:the |an? )?(?!⟦N|\\d|[^‹›;⟦]{0,40}\\b(?:support|backing|approval|letters?|reports?|requests?|aid|assistance|help|funds|invitation|votes?) )${near}⟦A(?![^‹›;]{0,60}(?:favou?r|abst))|${active('come|take place')} at (?:an?|the) (?:⟦A\\d+⟧ )(?:meeting|session|summit)|opening of (?:the )?⟦A\\d+⟧[^‹›;]{0,8} [^‹›;]{0,10}session|[Aa]t (?:the|its|an?) (?:first|inaugural|second|third|opening|latest|emergency|special) (?:meeting|session|summit) of (?:the )?⟦A|${active('open')} (?:its|the) [^‹›;]{0,20}session|(?:⟦A\\d+⟧|\\b(?:leaders|ministers|presidents|envoys|diplomats|delegates|delegations|negotiators|representatives|officials|heads of (?:state|government)))[^‹›;]{0,60}? ?${active('gather|assemble')} (?:in|at|on|for|virtually|online)\\b|${active('witness|see|include|feature')} (?:(?:an?|the|several|two) )?(?:[\\p{L}-]+ )?(?:meetings?|talks) between`,
  ),
  // "Bru and Beck discussed trade during the talks on Nov. 27"
  rule('meeting', 'discussed', `⟦A\\d+⟧[^‹›;]{0,80}?${active('discuss')}`, { undated: false }),
  // "called on President X at the palace"; nothing is asked of the president
  rule(
    'meeting',
    'courtesy-call',
    `${active('call on|call upon')} (?:the )?(?:[\\p{L}-]+ ){0,4}?⟦A\\d+⟧(?![^‹›]* (?:to|for|not|that) )`,
  ),
  // "general elections due next July"
  rule(
    'vote',
    'election',
    `(?:elections?|referendum|poll)${near}${any('be due|hold|take place|be|schedule|begin|open|postpone')}|${any('hold|call|schedule')} ${near}(?:elections?|referendum)`,
    { undated: false },
  ),
  // "a conference held in July", "Astana hosting the 8th Congress", "is scheduled to resume", "would host the next summit"
  rule(
    'conference',
    'conference',
    `${gathering}${near}${passive('set|schedule|plan')} (?:for|to) |${gathering}${near}${any('hold|host|co-host|convene|open|resume|take place|begin|start|conclude|close|end|wind up|wrap up|break up')}|${any('host|hold|co-host|convene|organi[sz]e|open|end|conclude|close|attend|wind up|wrap up|gather for|meet for')} ${near}${gathering}|⟦A\\d+⟧ ${passive('hold|host|co-host|convene|open')}|${active('host|convene')} ${near}⟦A|${active('travel|go|fly')} ${near}for (?:an? |the )?(?:[\\p{L}-]+ ){0,2}summit`,
    { ahead: true },
  ),
  // "flew into southern Albania", "was in Dakar on Wednesday", "paid an official visit to"
  rule(
    'visit',
    'visit',
    `(?:${active('visit|arrive|travel|tour|land|return|depart|go')}|‹fly›(?! in (?:⟦N|\\d))|‹head›(?= (?:on |back |straight )?(?:to|for|into|towards?|home)\\b))(?! to (?:an? |the )?(?:\\p{L}+ )?(?:rounds?|polls|trial|war|press|vote)\\b) (?:on )?(?:back )?(?:to |in |into |at |from |on to |for |the |southern |northern |eastern |western |central ){0,4}(?:⟦[AD]|\\p{L})|${active('visit|arrive|depart|land')}|${active('pay|make|begin|start|conclude|complete')} (?:an?|his|her|the) [^‹›;]{0,30}(?:[Vv]isit|trip|tour)`,
  ),
  rule('visit', 'was-in-a-place', `⟦A\\d+⟧ ‹be› (?:back )?in ⟦A\\d+⟧`, { undated: false }),
  // "The first five countries have agreed to send troops", "France committed in January to train"
  rule(
    'agreement',
    'agreement',
    `${active('agree')} (?:⟦D\\d+⟧ )?(?:to|on|that)\\b|${active('give')} (?:the|its|their) (?:nod|green light|go-ahead|consent|blessing) (?:to|for)\\b|${any('sign|reach|strike|conclude|clinch|seal|finali[sz]e|settle')} (?:an?|the|its|their) ${near}${deal}|${deal}[^‹›;,]{0,30}? ${passive('reach|strike|conclude|clinch|broker|negotiate')}|${active('make')} peace with|${active('commit|pledge|promise|undertake')}\\b`,
  ),
  // "plans include the deployment of up to 20,000 personnel", "construction of a base is under consideration"
  rule(
    'deployment_plan',
    'deployment',
    `${any('deploy|redeploy')} (?:first |initially )?(?:to|in|into|along|on|at|near|⟦|troops|soldiers|forces|up to|about|around|some|\\d)|\\b(?:deployment of|deploying) (?:up to |about |around |some |more than |at least )?\\d|\\b(?:construction|building) of (?:an? |the )?(?:[\\p{L}-]+ ){0,3}base\\b|${any('build|construct|establish|include')} (?:an? |the )(?:[\\p{L}-]+ ){0,3}base\\b`,
    { ahead: true },
  ),
  // "expanded its programs on tolerance", "submitted appeals to government bodies"
  rule(
    'other',
    'expansion',
    `⟦A\\d+⟧[^‹›;]{0,60}? ?(?:${active('expand')} (?:its|the|their|an?) ${near}(?:programs?|programmes?|mission|mandate|operations?)|${active('submit|file|lodge')} ${near}(?:appeals?|complaints?|petitions?|letters?|applications?|drafts?|proposals?))`,
  ),
  // "In April 2025, concerns were raised over proposals"
  rule(
    'incident',
    'concern',
    `(?:concerns?|alarm|controversy|outrage)${near}${passive('raise|cause|spark')}|${active('raise|cause|spark')} (?:concerns?|alarm|outrage|controversy)`,
    { undated: false },
  ),
  // "The Peace Council was created", "opened an embassy in Accra", "launched its first direct flight"
  rule(
    'founding',
    'founding',
    `${any('launch|inaugurate|unveil|open|reopen')} (?:its|an?|the|their|one|two|⟦)(?![^‹›;]{0,24}\\b(?:borders?|crossings?|assembly|fire|doors?|operations?|offensives?|assaults?|attacks?|strikes?|raids?|inquiry|investigation|probe|road|route|way|ports?|plan|proposal|package|budget)\\b)|${passive('create|found|establish|launch|set up|form|open|inaugurate')}(?! for signature)|${active('create|establish|found|set up|form')} (?:an?|the|its|their) (?:new )?(?:[\\p{L}-]+ ){0,3}(?:body|council|commission|committee|office|fund|force|mission|centre|center|institution|agency|embassy|court|bank|university|government|party|group|alliance)`,
  ),
];

/** Positions taken and things announced: the saying itself is the event. */
export const sayingRules: readonly EventRule[] = [
  // "On September 30, Tokayev backed the plan"; "Hungary on Wednesday ruled out sending troops"
  rule(
    'statement',
    'stance',
    `(?:⟦A\\d+⟧|[Mm]inistry|[Gg]overnment|sides|leaders?|party|[Pp]arliament)[^‹›;]{0,60}? ?(?:${active('{support}|{oppose}|{deny}|{urge}|reaffirm|reiterate')})`,
    { undated: false },
  ),
  // "Kazakhstan has endorsed the two-state solution": a state takes a stance, dated or not
  rule(
    'statement',
    'stance-of-a-state',
    `^(?:[Tt]he )?⟦A\\d+⟧ ${active('endorse|condemn|reject|welcome|reaffirm|denounce|accuse')}|^(?:[Tt]he )?⟦A\\d+⟧ ${active('join')} [^‹›;]{3,60} in (?:endorsing|calling|condemning|backing|rejecting)`,
    { states: true },
  ),
];

/** Verbs whose date is that of an announcement, when what is announced lies ahead or was decided. */
export const announcing = /^(?:announce|declare|say|confirm|reveal|disclose|vow|state|divulge)$/;
