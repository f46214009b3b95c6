// The bytes of a file become text: UTF-8, UTF-16 with its mark, and for saved pages the encoding that the page declares.

const declared = /<meta[^>]{0,200}?\bcharset\s{0,5}=\s{0,5}["']?([\w-]{2,30})/i;

/** Null when the bytes are in no encoding that the file names. A byte order mark of UTF-8 stays, so that sums hold. */
export function decodeText(bytes: Uint8Array, name: string): string | null {
  const marked =
    bytes[0] === 0xff && bytes[1] === 0xfe
      ? 'utf-16le'
      : bytes[0] === 0xfe && bytes[1] === 0xff
        ? 'utf-16be'
        : null;
  const strict = decodeAs(marked ?? 'utf-8', bytes);
  if (strict !== null || !/\.x?html?$/i.test(name)) return strict;
  const label = declared.exec(new TextDecoder('latin1').decode(bytes.subarray(0, 4096)))?.[1]?.toLowerCase();
  if (label === undefined) return null;
  // A page in UTF-8 with a broken byte or two is read as browsers read it.
  return /^utf-?8$/.test(label) ? new TextDecoder('utf-8').decode(bytes) : decodeAs(label, bytes);
}

function decodeAs(label: string, bytes: Uint8Array): string | null {
  try {
    return new TextDecoder(label, { fatal: true, ignoreBOM: true }).decode(bytes);
  } catch {
    return null;
  }
}

/** The line of the first byte that is not UTF-8, from 1. */
export function firstBadLine(bytes: Uint8Array): number {
  let start = 0;
  for (let line = 1; ; line++) {
    const end = bytes.indexOf(0x0a, start);
    if (decodeAs('utf-8', bytes.subarray(start, end < 0 ? bytes.length : end)) === null) return line;
    if (end < 0) return 1;
    start = end + 1;
  }
}
