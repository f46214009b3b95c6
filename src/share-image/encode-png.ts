// The pixels of a rendered image -> PNG, on a thread of its own: the renderer would write it on the thread that lays out
// the next image, and takes twice the time. Same pixels, same bytes. What is drawn has no see-through parts.

import sharp from 'sharp';

export interface Pixels {
  readonly width: number;
  readonly height: number;
  /** Red, green, blue and alpha of each pixel. */
  readonly pixels: Buffer;
}

export async function encodePng({ width, height, pixels }: Pixels): Promise<Uint8Array<ArrayBuffer>> {
  const image = sharp(pixels, { raw: { width, height, channels: 4 } }).removeAlpha();
  return new Uint8Array(await image.png({ compressionLevel: 6, adaptiveFiltering: false }).toBuffer());
}
