// Text becomes what may stand between XML tags of a spreadsheet. Characters that XML cannot hold are written as
// spreadsheets write them, `_x0001_`; text that looks like that already is marked, so that it comes back as it was.

/** `a < b` -> `a &lt; b`; quotation marks too, for attributes. */
export const escapeText = (text: string): string => (special.test(text) ? escapeAll(text) : text);

/** What any of the steps looks for: most texts hold nothing of it. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: these are the characters that XML 1.0 forbids.
const special = /[&<>"\0-\x08\x0B-\x1F\uFFFE\uFFFF]|_x/;

const escapeAll = (text: string): string =>
  text
    .replace(/_x(?=[0-9A-Fa-f]{4}_)/g, '_x005F_x')
    .replace(
      unwritable,
      (character) => `_x${character.charCodeAt(0).toString(16).toUpperCase().padStart(4, '0')}_`,
    )
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;');

/** CR is among them: an XML reader would make it LF. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: these are the characters that XML 1.0 forbids.
const unwritable = /[\0-\x08\x0B-\x1F\uFFFE\uFFFF]/g;
