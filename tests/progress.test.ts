import { describe, expect, it } from 'vitest';
import { progressBar } from '../scripts/progress.ts';

function screen(isTTY: boolean) {
  const written: string[] = [];
  return { written, isTTY, write: (text: string) => written.push(text) };
}

describe('progressBar(stage, screen)', () => {
  it('writes one line over itself and takes it away when all is done', () => {
    const terminal = screen(true);
    const tell = progressBar('Coding articles', terminal);
    tell(5, 10);
    tell(10, 10);
    expect(terminal.written).toEqual([
      `\r\u001b[2KCoding articles ${'█'.repeat(15)}${'░'.repeat(15)} 5 of 10`,
      '\r\u001b[2K',
    ]);
  });

  it('says nothing where no terminal shows it', () => {
    const file = screen(false);
    progressBar('Coding articles', file)(1, 2);
    expect(file.written).toEqual([]);
  });
});
