// One work as every citation format sees it. Plain data: the site makes it in `src/site/citations.ts`.

export interface Citation {
  /** Key in BibTeX and CSL: ASCII letters, digits and hyphens. */
  readonly key: string;
  readonly type: 'report' | 'dataset';
  readonly title: string;
  /** What it is, as a reader calls it: 'Policy brief', 'Data record'. */
  readonly genre: string;
  /** Always an organisation. */
  readonly author: string;
  /** The whole it is a part of; null when it is the whole. */
  readonly container: string | null;
  /** Year, month, day as far as they are known; empty when not even the year is. */
  readonly issued: readonly number[];
  /** 'edition 2026-11', or 'living version, sources to 1 February 2026'. */
  readonly edition: string;
  /** The same for fields that take a short value: '2026-11', 'living version'. */
  readonly version: string;
  /** Identifier of the record; null for other works. */
  readonly number: string | null;
  /** Permalink. */
  readonly url: string;
  readonly language: string;
}

/** Most texts are one tidy line already; to find that out costs a fraction of making them so. */
const untidy = /[^\S ]|\p{Cc}| {2}|^ | $/u;

/** Line breaks and control characters would end a field; everything else stays as it is. */
export function oneLine(text: string): string {
  const line = text.normalize('NFC');
  return untidy.test(line) ? line.replace(/[\p{Cc}\p{Zl}\p{Zp}\s]+/gu, ' ').trim() : line;
}

/** 'Sourcebook: the whole (edition 2026-11). Identifier: vote-unga'; of a whole work 'Edition 2026-11' */
export function editionNote({ edition, container, number }: Citation): string {
  const capitalised = `${edition.charAt(0).toUpperCase()}${edition.slice(1)}`;
  const place = container === null ? capitalised : `${container} (${edition})`;
  return number === null ? place : `${place}. Identifier: ${number}`;
}
