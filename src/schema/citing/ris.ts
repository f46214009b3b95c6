// Citation -> a RIS record: CRLF, TY first, ER last, one value a line.

import { type Citation, editionNote, oneLine } from './citation.ts';

/** The text of `<id>.ris`. */
export function ris(work: Citation): string {
  const [year, month, day] = work.issued;
  const fields: readonly (readonly [string, string | null])[] = [
    ['TY', work.type === 'report' ? 'RPRT' : 'DATA'],
    ['ID', work.key],
    ['TI', work.title],
    // The comma says that it is an organisation, not a family name with a given name.
    ['AU', `${work.author},`],
    ['PY', year === undefined ? null : `${year}`],
    ['DA', year === undefined ? null : `${year}/${twoDigits(month)}/${twoDigits(day)}/`],
    ['PB', work.author],
    ['M3', work.genre],
    ['ET', work.version],
    ['AN', work.number],
    ['N1', editionNote(work)],
    ['LA', work.language],
    ['UR', work.url],
  ];
  const lines = fields.flatMap(([tag, value]) => (value === null ? [] : [`${tag}  - ${oneLine(value)}`]));
  return `${[...lines, 'ER  - '].join('\r\n')}\r\n`;
}

const twoDigits = (part: number | undefined): string =>
  part === undefined ? '' : `${part}`.padStart(2, '0');
