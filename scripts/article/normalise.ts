// Text from anywhere becomes text whose characters can be counted: NFC, no control or invisible characters, single spaces.

const invisible = /[\p{Cc}\p{Cf}\p{Co}\p{Cs}\p{Zl}\p{Zp}\s]+/gu;
const joiners = /[\u00ad\u200b-\u200f\u202a-\u202e\u2060-\u2069\ufeff]/gu;

/** `"two\u00a0 states\u200b"` -> `"two states"`; lone surrogates and bidirectional controls vanish. */
export const normalise = (raw: string): string =>
  raw
    .toWellFormed()
    .replaceAll('\ufffd', ' ')
    .normalize('NFC')
    .replace(joiners, '')
    .replace(invisible, ' ')
    .trim();
