// Whether a verb with its words makes a statement, or tells of something else: "backed the plan", "called on the president".

import type { Reading } from '../reading.ts';
import type { Act } from './act.ts';
import { isIssuer, isWord, type Unit } from './units.ts';

/** Verbs that say little by themselves; who does so makes no statement without quoted words. */
const weak =
  /^(?:ask|order|want|press|direct|instruct|lobby|see|view|pressure|beg|speak|quote|cite|issue|publish|post|tweet|think|echo|brief|rename|label|brand|challenge|side|stand by|exhort|demand|accept)$/;
const weakOfStates =
  /^(?:back|support|favou?r|call|embrace|endorse|link|report|signal|estimate|maintain|hope|dismiss|question|object|lash out|champion|advocate|encourage|uphold|commend|guarantee)$/;
/** Verbs of saying whose object says enough: "noted the peaceful presence of …". */
export const takesObject =
  /^(?:stress|emphasi[sz]e|underline|underscore|highlight|note|reiterate|reaffirm|voice|express|acknowledge|lament|recall|affirm|state|point out|confirm|declare|deny)$/;
/** Verbs that report a clause only with "that", or only of a person. */
const needsThat = /^(?:report|signal|estimate|respond|reply|answer|write)$/;
const hoping = /^(?:hope|believe|fear)$/;
const noStatement = /^(?:willingness|readiness|interest|resolution|motion|bill|draft|amendment|measure)$/;

export function isStatement(reading: Reading, act: Act, units: readonly Unit[]): boolean {
  const { lemma, classes } = act.verb;
  if (act.side === 'before') return true;
  if (act.voice.isDocument) return classes.has('urge') && !/^(?:ask|request|require|order)$/.test(lemma);
  const isTold = isWord(units[act.from - 1], /^that$/);
  if (isTold) return !/^(?:order|want|ask|demand)$/.test(lemma);
  // "3. Endorses the plan; 4. Demands the release of …": in a communiqué such words are the act.
  const isIssued = isIssuer(units[act.voice.first]);
  if (!isIssued && (weak.test(lemma) || isCourtesyCall(act, units))) return false;
  const isPerson = reading.cast.get(act.voice.actor)?.kind === 'person';
  if (!isPerson && !isIssued && weakOfStates.test(lemma)) return false;
  // "supported a resolution" tells a vote, "said the resolution showed …" a statement.
  const isDeed =
    !act.isClause && units.slice(act.from, act.from + 5).some((unit) => isWord(unit, noStatement));
  if (!isIssued && isDeed) return false;
  if (classes.has('commit') && !['urge', 'support', 'oppose'].some((name) => classes.has(name as 'urge')))
    return false;
  if (classes.has('say') && !classes.has('support') && !classes.has('oppose'))
    return act.isClause
      ? !needsThat.test(lemma) && (isPerson || !hoping.test(lemma))
      : takesObject.test(lemma);
  if (classes.has('deny') && !classes.has('oppose')) return lemma === 'deny' || lemma === 'dismiss';
  return true;
}

/** "called on the president at his residence": a visit, since nothing is asked. */
const isCourtesyCall = ({ verb, from, to }: Act, units: readonly Unit[]): boolean =>
  /^call (?:up)?on$/.test(verb.lemma) &&
  !units.slice(from, to).some((unit) => isWord(unit, /^(?:to|for|not|that)$/));
