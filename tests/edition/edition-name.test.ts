import { describe, expect, it } from 'vitest';
import { checkEditionName } from '../../scripts/edition/edition-name.ts';

describe('checkEditionName(name, existing)', () => {
  it.each(['2026-11', '2026-11-23'])('accepts %s', (name) => {
    expect(checkEditionName(name, ['2026-10'])).toEqual([]);
  });

  it.each(['2026', '2026-13', '2026-02-30', 'november', '2026-11/', '../x', '2026-1', ''])(
    'refuses "%s"',
    (name) => {
      expect(checkEditionName(name, []).map(({ code }) => code)).toEqual(['edition/name']);
    },
  );

  it('refuses a name that is taken, and one before the latest', () => {
    expect(checkEditionName('2026-10', ['2026-10', '2026-11'])[0]?.message).toMatch(/never written again/);
    expect(checkEditionName('2026-10-31', ['2026-11'])[0]?.message).toMatch(/later than 2026-11/);
  });
});
