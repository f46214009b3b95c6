// Untrusted text made fit for Markdown: control and format characters gone, white space collapsed, no lone surrogate.
// The four rules of the MDX writer begin here; `render-mdx.ts` and `check-read-back.ts` hold the rest.

/** A whole text: as `inline`, and without white space at its ends. */
export const leaf = (text: string): string => inline(text).trim();

/** A piece of a sentence, whose spaces at the ends matter. */
export const inline = (text: string): string =>
  text
    .toWellFormed()
    .normalize('NFC')
    .replace(/[\p{Cc}\p{Cf}\p{Zl}\p{Zp}\s]+/gu, ' ');

/** A line that begins with `import` or `export` would be code; the writer escapes the first letter instead. */
export const escapeEsm = {
  unsafe: [
    { atBreak: true, character: 'i', after: 'mport' },
    { atBreak: true, character: 'e', after: 'xport' },
  ],
};

/** Where a bare address would turn into a link of its own: after "http:", "www", and before the @ of an address. */
export const splitAddresses = (text: string): readonly string[] =>
  text.split(/(?<=https?:)(?=\/\/)|(?<=\b[Ww]{3})(?=\.)|(?<=[\w.+-])(?=@[\w-])|(?<=\b(?:mailto|xmpp):)/gu);
