// Untrusted text made fit for Markdown: control and format characters gone, white space collapsed, no lone surrogate.
// The four rules of the MDX writer begin here; `render-mdx.ts` and `check-read-back.ts` hold the rest.

import type { Fact } from '../prose/sentence.ts';

/** A whole text: as `inline`, and without white space at its ends. */
export const leaf = (text: string): string => inline(text).trim();

/** A piece of a sentence, whose spaces at the ends matter. */
export const inline = (text: string): string =>
  text
    .toWellFormed()
    .normalize('NFC')
    .replace(/[\p{Cc}\p{Cf}\p{Zl}\p{Zp}\s]+/gu, ' ');

/** The words of a sentence as a reader sees them. */
export const readable = (parts: readonly (string | Fact)[]): string =>
  leaf(parts.map((part) => (typeof part === 'string' ? inline(part) : leaf(part.fact))).join(''));

/** A line that begins with `import` or `export` would be code, and GFM strikes out between tildes. */
export const escapeMore = {
  unsafe: [
    { atBreak: true, character: 'i', after: 'mport' },
    { atBreak: true, character: 'e', after: 'xport' },
    { character: '~' },
  ],
};

/** Cut where a bare address would turn into a link of its own: before "//", after "www", before the @ of an address. */
export const splitAddresses = (text: string): readonly string[] =>
  text.split(/(?<=:)(?=\/\/)|(?<=www)(?=\.)|(?<=.)(?=@)|(?<=(?:mailto|xmpp):)/giu);
