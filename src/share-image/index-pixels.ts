// Pixels -> one byte each, which names a colour of a list: no pixel changes, and there is a quarter to compress. Null when
// there are more colours than a byte can name, or see-through ones. Knows no file format.

export interface Pixels {
  readonly width: number;
  readonly height: number;
  /** Red, green, blue and alpha of each pixel. */
  readonly pixels: Buffer;
}

export interface IndexedPixels {
  /** Red, green and blue of each colour, in the order in which they are met. */
  readonly palette: Uint8Array;
  /** The rows as PNG wants them, each behind the name of its filter: those like the row above say so. */
  readonly rows: Buffer;
}

/** Names of filters in PNG: a row as it is, and the difference to the row above. */
const asIs = 0;
const likeAbove = 2;

export function indexPixels({ width, height, pixels }: Pixels): IndexedPixels | null {
  const words = new Int32Array(pixels.buffer, pixels.byteOffset, width * height);
  const rowBytes = 4 * width;
  const rows = Buffer.alloc((width + 1) * height, asIs);
  const palette = listColours();
  for (let y = 0; y < height; y++) {
    const start = y * rowBytes;
    const target = y * (width + 1);
    if (y > 0 && pixels.compare(pixels, start - rowBytes, start, start, start + rowBytes) === 0) {
      rows[target] = likeAbove;
      continue;
    }
    const row = words.subarray(y * width, (y + 1) * width);
    let last = row[0] ?? 0;
    let index = palette.indexOf(last);
    for (let x = 0; x < width; x++) {
      const word = row[x] ?? 0;
      if (word !== last) {
        last = word;
        index = palette.indexOf(word);
      }
      rows[target + 1 + x] = index;
    }
    if (palette.colours.length > 256) return null;
  }
  const bytes = new Uint8Array(Int32Array.from(palette.colours).buffer);
  const isOpaque = palette.colours.every((_, at) => bytes[4 * at + 3] === 255);
  return isOpaque ? { palette: bytes.filter((_, at) => at % 4 !== 3), rows } : null;
}

/** Colours by number, in a table with room for eight times as many as may be: a map takes longer than all else here. */
function listColours() {
  const colours: number[] = [];
  const slots = new Int32Array(2048).fill(-1);
  return {
    colours,
    indexOf: (word: number): number => {
      // Too many: no longer of use, and the table must not fill up.
      if (colours.length > 256) return 0;
      let slot = Math.imul(word, 0x9e3779b1) >>> 21;
      for (;;) {
        const index = slots[slot] ?? -1;
        if (index === -1) {
          slots[slot] = colours.length;
          return colours.push(word) - 1;
        }
        if (colours[index] === word) return index;
        slot = (slot + 1) % slots.length;
      }
    },
  };
}
