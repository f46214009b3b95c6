// The parts of a vote sum to the membership when all are known, and no side has more named members than votes.

import type { Dataset } from '../../../src/schema/tables/all.ts';
import type { Problem } from '../../problem.ts';

const sides = { yes: 'in_favour', no: 'against', abstain: 'abstentions', absent: 'not_voting' } as const;

export function checkVoteCounts({ votes, vote_positions: positions }: Dataset): Problem[] {
  const named = Map.groupBy(positions, (row) => `${row.vote_id} ${row.position}`);
  return votes.flatMap((vote) => {
    const problems: Problem[] = [];
    const parts = [vote.in_favour, vote.against, vote.abstentions, vote.not_voting];
    const sum = parts.reduce<number>((total, part) => total + (part ?? 0), 0);
    const isWrong =
      vote.total_members !== null &&
      (parts.includes(null) ? sum > vote.total_members : sum !== vote.total_members);
    if (isWrong)
      problems.push({
        code: 'vote/sum',
        severity: 'error',
        place: `votes ${vote.id}.total_members`,
        message: `the parts of a vote must sum to its ${vote.total_members} members`,
        actual: `${parts.map((part) => part ?? 'unknown').join(' + ')} = ${sum}`,
        fix: 'Correct the article, or add a correction to data/corrections.yaml.',
      });
    for (const [position, column] of Object.entries(sides)) {
      const members = named.get(`${vote.id} ${position}`)?.length ?? 0;
      const count = vote[column];
      if (count !== null && members > count)
        problems.push({
          code: 'vote/more-names-than-votes',
          severity: 'error',
          place: `votes ${vote.id}.${column}`,
          message: `a side must have at least as many votes as members named on it (${members})`,
          actual: String(count),
          fix: 'Correct the article, or add a correction to data/corrections.yaml.',
        });
    }
    return problems;
  });
}
