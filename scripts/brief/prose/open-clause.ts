// Words of an article that begin with an actor's name begin with the actor instead, so that a first mention is introduced
// ("Tokayev backed the plan" -> "Kassym-Jomart Tokayev, President of Kazakhstan, backed the plan") and takes its article.

import { spell } from '../bound/backing.ts';
import type { RecordIndex } from '../record-index.ts';
import { bindWords, typeset } from './bind-words.ts';
import { lowerFirst } from './lower-first.ts';
import { withArticle } from './name-actor.ts';
import type { Phrase } from './sentence.ts';
import { mention } from './sentence.ts';

/** A clause without its full stop, fit for the beginning or the middle of a sentence. */
export function openClause(text: string, record: string, index: RecordIndex): Phrase {
  const words = typeset(text).replace(/[.;,]$/, '');
  const [name] = index.names(words);
  const actor = name?.start === 0 && name.actor !== null ? index.actor(name.actor) : undefined;
  if (name === undefined || actor === undefined)
    return bindWords(lowerFirst(words, index), record, index.names);
  const [shown, rest] = [words.slice(0, name.end), words.slice(name.end)];
  // A name or office that the record does not give is none of its facts.
  const { texts } = index.backing(record);
  const isGiven = (text: string) => texts.includes(spell(text));
  const isOwnName = shown === actor.name || actor.kind === 'person' || actor.kind === 'organisation';
  if (isOwnName && isGiven(actor.name) && /^(?:[ ,]|$)/.test(rest)) {
    const isAlone = !/^(?:,| and )/.test(rest);
    const hasRole = actor.kind === 'person' && isAlone && actor.role !== null && isGiven(actor.role);
    const role = hasRole && actor.role !== null ? typeset(actor.role) : null;
    return [mention(actor.id, record, role), ...bindWords(rest, record, index.names, false)];
  }
  const article = withArticle(shown, actor.kind) === shown ? [] : ['the '];
  return [...article, ...bindWords(words, record, index.names)];
}
