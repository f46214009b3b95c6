// Text from anywhere becomes text whose characters can be counted: NFC, no control or invisible characters, single spaces.

const invisible = /[\p{Cc}\p{Cf}\p{Co}\p{Cs}\p{Zl}\p{Zp}\s]+/gu;
const joiners = /[\u00ad\u200b-\u200f\u202a-\u202e\u2060-\u2069\ufeff]/gu;

/** Anything that may not stay as it is: what is no Latin letter, digit or common mark, and two spaces in a row. */
const odd = /[^ -~\u00a1-\u00ac\u00ae-\u024f\u2010-\u2027\u20ac]| {2}/;

/** `"two\u00a0 states\u200b"` -> `"two states"`; lone surrogates and bidirectional controls vanish. */
export const normalise = (raw: string): string => opened((odd.test(raw) ? clean(raw) : raw).trim());

/**
 * ”Some pages print one mark at both ends.”: the first becomes an opening one. ``Wires set it with two keys, or with one'':
 * two marks become the one they stand for, and so does the double prime that closes them on pages of such wires; behind a
 * digit it counts inches.
 */
const opened = (text: string): string =>
  (text.includes('”') ? text.replace(/(?<![^\s([])”(?=[\p{L}\p{N}])/gu, '“') : text).replace(
    /``|''|‘‘|’’|(?<!\d)″/gu,
    '"',
  );

const clean = (raw: string): string =>
  raw.toWellFormed().replaceAll('\ufffd', ' ').normalize('NFC').replace(joiners, '').replace(invisible, ' ');
