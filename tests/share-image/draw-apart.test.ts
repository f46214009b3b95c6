import { expect, it } from 'vitest';
import { drawApart, endDrawing } from '../../src/share-image/draw-apart.ts';
import { drawImage } from '../../src/share-image/draw-image.ts';

const svg = (fill: string) =>
  `<svg xmlns="http://www.w3.org/2000/svg" width="40" height="20"><circle cx="20" cy="10" r="8" fill="${fill}"/><rect y="15" width="40" height="5" fill="#fff"/></svg>`;

it('drawApart(drawing) gives the bytes that drawing here gives, and tells why it cannot', async () => {
  const drawing = { form: 'svg', text: svg('#0b5c5e'), zoom: 2 } as const;
  expect(await drawApart(drawing)).toEqual(await drawImage(drawing));
  await expect(drawApart({ ...drawing, text: '<svg' })).rejects.toThrow();
  await endDrawing();
  expect(await drawApart(drawing)).toEqual(await drawImage(drawing));
  await endDrawing();
});
