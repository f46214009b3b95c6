// What sort of text an article is, from the words at its head and the form of its paragraphs.

import { argues } from './argues.ts';
import type { ArticleMeta, Block } from './article.ts';
import type { CreditWords } from './credit-words.ts';

type Kind = ArticleMeta['kind'];

/** A line that says what the text is: "Press Release", "Press releases Harbour Council", "JOINT COMMUNIQUÉ", "Daily press briefing (excerpts)", "OPINION: …". */
const named: readonly (readonly [Kind, RegExp])[] = [
  [
    'opinion',
    /^(?:opinions?|op-?eds?|commentary|editorial|viewpoint|guest (?:column|essay|post|contribution)|column|letters? to the editor|perspectives?)(?:\s*[:|–—-].*)?$/iu,
  ],
  [
    'transcript',
    /^(?:(?:full|edited|unofficial|partial|rush) )?(?:transcript|interview|q ?(?:&|and) ?a|questions and answers)\b.{0,80}$|^.{0,40}\b(?:press|media|news|daily|noon) (?:briefing|conference|availability)\b(?: \(?(?:transcript|excerpts?|highlights)\)?|:.*| (?:by|with|of|on) .{1,60})?$/iu,
  ],
  [
    'release',
    /^(?:(?:joint|final|common|official|agreed) )?(?:press |media |news |public )?(?:release|communiqu[eé]|read-?out|note verbale|press statement|media statement)(?:\s*(?:[:|–—-]|no\.?|by|of|on|from|following|issued|\d).{0,120})?$/iu,
  ],
  [
    'release',
    /^(?:for immediate release|(?:joint|final|official|common|public) (?:press )?(?:statement|declaration)\b.{0,80}|statement (?:by|from|attributable to|of) .{1,100}|(?:information|press) (?:note|office|service)|(?:press|media|news) releases(?: [\p{L}’'-]+){2,6}|[A-Z]{2,5}(?:\/[A-Z0-9.-]{1,12}){1,4})$/iu,
  ],
];

/** The number of a meeting, above the news of it: "9190th Meeting (AM)". */
export const meetingNumber =
  /^\d[\d,]*(?:st|nd|rd|th) (?:[Pp]lenary )?[Mm]eetings?\*?(?: ?\([\p{Lu}& ]{2,12}\))?$/u;

/** Who issues a text, alone on a line: "Ministry of Foreign Affairs", "Government of Iceland". */
export const issuer =
  /^(?:Ministry|Office|Department|Embassy|Government|Permanent Mission|Secretariat|Bureau|Presidency|Chancellery) (?:of|for)(?: (?:of|for|the|and|\p{Lu}[\p{L}\p{M}’'-]*,?)){1,10}$/u;

/** The kind a line names; null when it names none. */
export const kindNamed = (line: string): Kind | null =>
  named.find(([, pattern]) => pattern.test(line.trim()))?.[0] ??
  (meetingNumber.test(line.trim()) ? 'release' : null);

const disclaimer =
  /\b(?:views?|opinions?)\b.{0,60}\b(?:author|writer|contributor)(?:s|'s|’s|\(s\))?\b.{0,40}\b(?:own|alone|not)\b|\bviews expressed\b.{0,80}\bauthor/iu;

/** "The views expressed are the author's own." */
export const isDisclaimer = (block: Block): boolean => disclaimer.test(block.text);

/** Who speaks, in capitals, and a colon: "MS TUHIWAI: …", "QUESTION: …", "Q: …". */
const turn = /^(?<who>\p{Lu}[\p{Lu}\p{M} .'’-]{2,40}|[QA]):\s/u;

/** "ANALYSIS: Can an envoy end the deadlock?": a headline that says first what the text is. */
const labelled =
  /^(?:analysis|explainer|explained|feature|profile|live|exclusive|breaking|updated?|factbox|fact check|focus|timeline|insight|special report|investigation|obituary|comment|correct(?:ed|ion)|news analysis|background|watch|photos):/iu;

/** "PERU: Lima will send 300 soldiers" is an entry of a list of countries. */
export function isTurn(text: string, { isListed }: Pick<CreditWords, 'isListed'>): boolean {
  const who = turn.exec(text)?.groups?.who;
  return who !== undefined && !isListed(who) && !labelled.test(text) && kindNamed(text) === null;
}

/** The kind of a capture: its disclaimer, the lines of its head, whether it is a run of turns, then its voice. */
export function articleKind(
  head: readonly string[],
  body: readonly Block[],
  isOpinion: boolean,
  words: CreditWords,
): Kind {
  if (isOpinion) return 'opinion';
  const stated = head.map(kindNamed).find((kind) => kind !== null);
  if (stated) return stated;
  if (head.some((line) => issuer.test(line)) && !head.some((line) => /^by\b/iu.test(line))) return 'release';
  const turns = body.filter(({ text }) => isTurn(text, words)).length;
  if (turns >= 3 && turns * 3 >= body.length) return 'transcript';
  return argues(body) ? 'opinion' : 'news';
}
