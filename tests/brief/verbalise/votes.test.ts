import { expect, test } from 'vitest';
import { tellVoteGaps } from '../../../scripts/brief/verbalise/unknowns.ts';
import {
  tellCounts,
  tellOutcome,
  tellOutcomeAndCounts,
  tellPositions,
} from '../../../scripts/brief/verbalise/votes.ts';
import { event, evidence, index, position, read, readBound, vote } from '../invented.ts';

const id = 'vote-council-harbour-plan';
const whole = vote({
  id,
  date: '2031-05-12',
  in_favour: 14,
  against: 4,
  abstentions: 2,
  not_voting: 1,
  total_members: 21,
  derived: ['against', 'not_voting'],
});

test('tellOutcome(vote) leads with the date and gives the counts as a tally', () => {
  expect(readBound([tellOutcome(whole, index())], index())).toBe(
    'On [12 May 2031], the [Northern Security Council] adopted the resolution on the [Harbour Plan] by [14] votes to [four], with [two] abstentions.',
  );
});

test('tellOutcome(vote) says only what is known', () => {
  const some = vote({ id, in_favour: 14 });
  const none = vote({ id, result: null });
  expect(read([tellOutcome(some, index()), tellOutcome(none, index())], index())).toBe(
    'The Northern Security Council adopted the resolution on the Harbour Plan with 14 votes in favour.\n' +
      'The Security Council voted on the resolution on the Harbour Plan.',
  );
});

test('tellOutcome(vote) takes the date of an event told in the same words, and names the event', () => {
  const undated = vote({ id, in_favour: 14 });
  const told = event({ id: 'event-vote', type: 'vote', date: '2031-05' });
  const from = index({
    votes: [undated],
    events: [told],
    evidence: [evidence(id, 0, 'The council voted in May.'), evidence('event-vote', 4, 'council voted')],
  });
  const outcome = tellOutcome(undated, from);
  expect(read([outcome], from)).toMatch(/^In May 2031, /);
  expect(outcome.recordIds).toContain('event-vote');
});

test('tellOutcomeAndCounts(vote) and tellCounts(vote) give every count once', () => {
  expect(read([tellOutcomeAndCounts(whole, index())], index())).toBe(
    'On 12 May 2031, the Northern Security Council adopted the resolution on the Harbour Plan: of its 21 members, 14 voted in favour, four against, two abstained and one did not vote.',
  );
  expect(read([tellCounts(whole, index())], index())).toBe(
    'Of the 21 members of the Northern Security Council, 14 voted for the resolution on the Harbour Plan, four against it, two abstained and one did not vote.',
  );
  expect(tellCounts(vote({ id, in_favour: 14 }), index())).toBeNull();
});

test('tellPositions(vote, positions) says how many of a side are not named', () => {
  const rows = [
    position({ id: 'position-nor', actor_id: 'country-nor', position: 'no' }),
    position({ id: 'position-ves', actor_id: 'country-ves', position: 'no' }),
    position({ id: 'position-qua', actor_id: 'country-qua', position: 'abstain' }),
    position({ id: 'position-uni', actor_id: 'country-uni', position: 'abstain' }),
  ];
  expect(readBound(tellPositions(whole, rows, true, index()), index())).toBe(
    'In the vote of the [Northern Security Council], [Norland] and [Vesmark] were among the [four] that voted against; the other [two] are not named.\n' +
      '[Quayland] and the [United Cantons] abstained.',
  );
});

test('tellVoteGaps(vote, positions) says what is missing, computed and unnamed', () => {
  const rows = [position({ id: 'position-nor', position: 'no' })];
  expect(read(tellVoteGaps(whole, rows, index()), index())).toBe(
    'In the vote of the Northern Security Council, the four votes against and one member that did not vote are worked out from other numbers and names; no source prints these numbers.\n' +
      'No source names any of the 14 members of the Security Council that voted in favour, the two that abstained or the one that did not vote.',
  );
  expect(read(tellVoteGaps(vote({ id, in_favour: 3 }), [position({ id: 'p' })], index()), index())).toBe(
    'For the vote on the resolution on the Harbour Plan, the sources give no date, no number of votes against and no number of abstentions.',
  );
});
