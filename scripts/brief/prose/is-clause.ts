// Whether words taken from an article can stand as a sentence: they need a verb of their own, not a participle.
// "Air Astana launched its first flight" can; "Route suspended over security concerns" cannot.

const finite =
  /(?:^| )(?:is|are|was|were|has|have|had|will|would|can|could|may|might|must|should|did|does|do)(?= |$)/;
/** Forms that are never a participle. */
const onlyPast =
  /^(?:became|began|bore|broke|came|chose|drew|fell|flew|forbade|gave|got|grew|knew|ran|rose|saw|shook|spoke|swore|took|threw|went|withdrew|wrote)$/;
/** Forms that are past and participle alike, as words in -ed are. */
const alsoParticiple =
  /^(?:bought|brought|built|fought|found|held|hit|kept|laid|led|left|let|lost|made|met|paid|put|quit|said|sat|sent|set|shot|sold|sought|spent|stood|struck|taught|told|won)$/;
/** Verbs that a preposition may follow although they tell what was done: "handed over the hostages", "agreed to". */
const withPreposition =
  /^(?:acted|agreed|apologi[sz]ed|appealed|appeared|applied|arrived|called|carried|clashed|collapsed|committed|continued|contributed|decided|declined|died|emerged|emigrated|ended|entered|erupted|escalated|failed|focused|gathered|handed|happened|headed|insisted|intervened|joined|landed|led|listened|looked|marched|met|moved|objected|occurred|offered|opened|participated|pledged|pointed|promised|protested|rallied|reacted|referred|refused|relied|resigned|responded|resumed|retaliated|returned|said|sat|spoke|started|stayed|stepped|stood|stopped|succeeded|talked|travel?led|turned|visited|voted|vowed|warned)$/;
const prepositions =
  /^(?:about|after|against|amid|around|as|at|before|between|by|during|following|for|from|in|into|near|of|on|over|since|through|to|towards?|under|until|upon|with|within)$/;

/** "said exports could grow": who said it stands in the words before. */
const lostSubject = /^(?:added|said|stated|told|warned) /i;

/** "Attending a service for the sailors killed at sea" lacks its subject; "Ending its session, the council voted" has one. */
const participial =
  /^\p{Lu}\p{Ll}+ing (?:about|all|an?|his|her|its|more|over|some|the|their|\p{N}[^ ]*) (?!.* (?:is|was|has|had|will|would) )[^,]*(?:, (.*))?$/u;

/** Whether the text has a finite verb within reach of its first words. */
export function isClause(text: string): boolean {
  if (text.split(/\s+/).length < 4 || lostSubject.test(text)) return false;
  const opening = participial.exec(text);
  if (opening) return isClause(opening[1] ?? '');
  const words = headOf(text).split(/\s+/);
  if (finite.test(words.slice(0, 20).join(' '))) return true;
  return words
    .slice(1, 20)
    .some(
      (word, at) =>
        isPast(word, words[at] ?? '', words[at + 2] ?? '') ||
        isPastAside(word, words.slice(0, at + 1), words[at + 2] ?? ''),
    );
}

/** What stands before the first word that opens a clause of its own: "the truce, the third since fighting broke out". */
const headOf = (text: string): string =>
  text.split(/,? (?:although|because|since|until|where|which|who|whom|whose) /)[0] ?? text;

/** "Lund and his counterpart, Ada Dahl, held a call": between two commas stood an aside, and the verb goes on after it. */
const isPastAside = (word: string, before: readonly string[], after: string): boolean =>
  /,$/.test(before.at(-1) ?? '') &&
  before.filter((one) => one.endsWith(',')).length % 2 === 0 &&
  (/^\p{Ll}{2,}ed$/u.test(word) || alsoParticiple.test(word) || onlyPast.test(word)) &&
  /^(?:an?|the|its|their|his|her|talks|\p{N}.*)$/u.test(after);

function isPast(word: string, before: string, after: string): boolean {
  if (onlyPast.test(word)) return true;
  if (!/^(?:\p{Ll}+-)?\p{Ll}{2,}ed$/u.test(word) && !alsoParticiple.test(word)) return false;
  if (/^(?:an?|the|its|their|his|her|our)$/i.test(before)) return false;
  if (prepositions.test(before.toLowerCase()) || /,$/.test(before)) return false;
  return withPreposition.test(word) || (after !== '' && !prepositions.test(after));
}
