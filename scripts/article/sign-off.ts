// The name of the author among what is printed below or beside an article: "(Reporting by Ana Ruiz; Editing by Tom Beck)",
// "Author: Ana Ruiz". Other work on a text, such as editing, makes nobody its author.

const person = "\\p{Lu}[\\p{L}\\p{M}.'’-]*(?: (?:\\p{Lu}[\\p{L}\\p{M}.'’-]*|al|bin|de|van|von|der)){1,3}";
const names = `(?<names>${person}(?:(?:, | and |, and )${person}){0,2})`;
const credit = new RegExp(
  `^\\(?(?:[Rr]eporting|[Ww]ritten|[Rr]eported) by:? ${names}(?: in [^;)]{3,60})?(?:[;)]|\\.?$)`,
  'u',
);
const label = new RegExp(
  `^(?:(?:Authors?|AUTHORS?|By|BY|Written by|Story by|Reporter|Correspondent)\\s?:\\s?|Written by )${names}\\.?$`,
  'u',
);

/** The names in one line, joined by "; "; null when the line names no author. */
export function signOff(line: string): string | null {
  const found = line.length > 200 ? undefined : (credit.exec(line) ?? label.exec(line))?.groups?.names;
  return found?.split(/, and |, | and /u).join('; ') ?? null;
}

/** Whether a line is nothing but the name of the author. */
export const isSignOff = (line: string): boolean => line.length <= 200 && label.test(line);
