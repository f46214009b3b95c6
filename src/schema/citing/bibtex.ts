// Citation -> a BibTeX entry that biber, pandoc, Zotero and classic BibTeX read alike. UTF-8, so that names in any
// script stay as they are. Datasets are @misc: Zotero drops @dataset.

import { type Citation, editionNote, oneLine } from './citation.ts';

const months = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];

/** The text of `<id>.bib`. */
export function bibtex(work: Citation): string {
  // A day has no field that all of them know.
  const [year, month] = work.issued;
  const isReport = work.type === 'report';
  const fields: readonly (readonly [string, string | undefined])[] = [
    // Double braces: an organisation is not split into names, a title keeps its capitals.
    ['author', `{{${escapeBibtex(work.author)}}}`],
    ['title', `{{${escapeBibtex(work.title)}}}`],
    ['institution', isReport ? `{{${escapeBibtex(work.author)}}}` : undefined],
    [isReport ? 'type' : 'howpublished', braced(work.genre)],
    ['year', year === undefined ? undefined : `{${year}}`],
    // Bare: in braces pandoc loses it.
    ['month', month === undefined ? undefined : months[month - 1]],
    ['version', braced(work.version)],
    ['note', braced(editionNote(work))],
    ['url', `{${verbatimUrl(work.url)}}`],
  ];
  const lines = fields.flatMap(([name, value]) => (value === undefined ? [] : [`  ${name} = ${value}`]));
  return `@${isReport ? 'techreport' : 'misc'}{${work.key},\n${lines.join(',\n')}\n}\n`;
}

const braced = (text: string) => `{${escapeBibtex(text)}}`;

const commands: Readonly<Record<string, string>> = {
  '&': '\\&',
  '%': '\\%',
  $: '\\$',
  '#': '\\#',
  _: '\\_',
  '{': '\\{',
  '}': '\\}',
  '~': '\\textasciitilde{}',
  '^': '\\textasciicircum{}',
  '\\': '\\textbackslash{}',
};

/** `50 % of Әділет & Co` -> `50 \% of Әділет \& Co` */
export function escapeBibtex(text: string): string {
  const line = oneLine(text);
  // Readers count braces, escaped ones too: those that do not match are written as words.
  const braces = isBalanced(line) ? {} : { '{': '\\textbraceleft{}', '}': '\\textbraceright{}' };
  const table: Readonly<Record<string, string>> = { ...commands, ...braces };
  return line.replace(/[&%$#_{}~^\\]/g, (character) => table[character] ?? character);
}

function isBalanced(text: string): boolean {
  let depth = 0;
  for (const character of text) {
    if (character === '{') depth += 1;
    if (character === '}') depth -= 1;
    if (depth < 0) return false;
  }
  return depth === 0;
}

/** An address is read as it stands; only what would end the field is percent-encoded. */
const verbatimUrl = (url: string): string =>
  url.replace(/[{}\\\s]/g, (character) => encodeURIComponent(character));
