// The sentence the home page shows as its proof: short, backed by one clear passage, of a vote or a promise if there is one.

import { type ClaimNote, claimNote } from './claim-note.ts';
import { type Claim, dataset } from './dataset.ts';

const preferred = ['votes', 'commitments', 'figures', 'events', 'statements', 'provisions', 'vote_positions'];

/** Null when no sentence of any brief has evidence. */
export function specimenClaim(): ClaimNote | null {
  // A key figure has no number to show beside it.
  const sentences = dataset().claims.filter(({ kind }) => kind === 'sentence');
  const best = sentences
    .filter(({ text }) => text.length >= 60 && text.length <= 180)
    .toSorted((a, b) => rank(a) - rank(b));
  // One at a time: the first few decide, and there may be thousands.
  const notes = () => [...best, ...sentences].values().map(({ id }) => claimNote(id));
  const isClear = ({ passages }: ClaimNote) => passages.length === 1 && passages[0]?.article.outlet !== null;
  return notes().find(isClear) ?? notes().find(({ passages }) => passages.length > 0) ?? null;
}

const rank = ({ record_ids }: Claim): number => {
  const table = dataset().recordById.get(record_ids[0] ?? '')?.table;
  const place = preferred.indexOf(table ?? '');
  return place === -1 ? preferred.length : place;
};
