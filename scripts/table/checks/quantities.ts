// A quantity has a unit, and a commitment names what it is given to.

import type { Dataset } from '../../../src/schema/tables/all.ts';
import type { Problem } from '../../problem.ts';

export function checkQuantities({ commitments }: Dataset): Problem[] {
  return commitments.flatMap((commitment) => {
    const problems: Problem[] = [];
    if (commitment.quantity !== null && commitment.unit === null)
      problems.push({
        code: 'commitment/no-unit',
        severity: 'error',
        place: `commitments ${commitment.id}.unit`,
        message: 'a quantity must have a unit',
        actual: `${commitment.quantity} without one`,
        fix: 'Add the unit to data/vocabulary/units.csv, or add a correction to data/corrections.yaml.',
      });
    if (commitment.mission_id === null)
      problems.push({
        code: 'commitment/no-mission',
        severity: 'warning',
        place: `commitments ${commitment.id}.mission_id`,
        message: 'a commitment should name the mission it is given to',
        actual: 'none',
        fix: 'Add the mission to data/vocabulary/organisations.csv, or add a correction to data/corrections.yaml.',
      });
    return problems;
  });
}
