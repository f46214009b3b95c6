import { parse } from 'csv-parse/sync';
import { parseHTML } from 'linkedom';
import { describe, expect, it } from 'vitest';
import { tombstoneFile } from '../../src/editions/tombstone-file.ts';
import type { Tombstone } from '../../src/schema/edition.ts';

const reason = 'A show of hands & no vote, says "Қазақ Үні" <3>.';
const at = (path: string): Tombstone => ({
  path,
  id: 'vote-x',
  title: 'The vote',
  reason,
  date: '2026-12-01',
  edition: '2026-11',
  edition_path: '/editions/2026-11/records/vote-x/',
  replaced_by: null,
});

describe('tombstoneFile(tombstone)', () => {
  it('can be opened by whoever opened the file before, and gives the reason', () => {
    expect(JSON.parse(tombstoneFile(at('/records/vote-x.json')))).toMatchObject({
      status: 'withdrawn',
      reason,
    });
    expect(parse(tombstoneFile(at('/charts/vote-x.csv')), { columns: true })).toMatchObject([
      { id: 'vote-x', status: 'withdrawn', reason },
    ]);
    const { document } = parseHTML(tombstoneFile(at('/charts/vote-x.svg')));
    expect([...document.querySelectorAll('text')].map(({ textContent }) => textContent)).toContain(
      `Reason: ${reason}`,
    );
    expect(tombstoneFile(at('/texts/vote-x.txt'))).toContain(`Reason: ${reason}`);
    expect(tombstoneFile(at('/cite/record/vote-x.bib'))).toContain('/editions/2026-11/records/vote-x/');
  });
});
