// The author in a line of a web page that bars divide: "Ana Ruiz | Oslo | Jul 09, 2024 21:05", "World, Europe | Ana Ruiz |".
// A line that names something it cannot explain tells no author.

import type { CreditWords } from './credit-words.ts';

const person =
  /^\p{Lu}\p{Ll}[\p{L}\p{M}'’-]*(?: (?:\p{Lu}\.|al|bin|de|van|von|\p{Lu}\p{Ll}[\p{L}\p{M}'’-]*)){1,3}$/u;
const sections =
  /^(?:(?:world|news|politics|international|national|economy|business|middle east|europe|africa|americas?|asia(?: ?[-–] ?pacific)?|opinion|analysis|diplomacy|society|climate|environment)(?:,? (?:and |& )?|$))+$/iu;
const clock = /\b\d{1,2}[:.]\d{2}\b/u;

/** Null where the line could as well name an outlet: "Nordic Review | Oslo | 5 May 2006". */
export function authorInBars(line: string, words: CreditWords): string | null {
  if (!line.includes('|') || line.length > 160) return null;
  const pieces = line.split('|').flatMap((piece) => piece.trim() || []);
  const isPerson = (piece: string) =>
    person.test(piece) &&
    words.outletOf(piece) === null &&
    !words.endsLikeOutlet(piece) &&
    !words.isListed(piece) &&
    !sections.test(piece);
  const isKnown = (piece: string) =>
    sections.test(piece) || words.isPlace(piece) || words.findDates(piece).length > 0;
  const [author, ...others] = pieces.filter(isPerson);
  const rest = pieces.filter((piece) => !isPerson(piece));
  const isWeb = rest.some((piece) => sections.test(piece) || clock.test(piece));
  return author !== undefined && others.length === 0 && isWeb && rest.every(isKnown) ? author : null;
}
