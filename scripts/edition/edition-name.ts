// The name asked for a new edition -> what stands against it.

import { editionNamePattern } from '../../src/schema/edition.ts';
import { isEdtf } from '../../src/schema/edtf.ts';
import type { Problem } from '../problem.ts';
import { EDITIONS } from './verify-editions.ts';

/** `existing`: the names of all editions, oldest first. */
export function checkEditionName(name: string, existing: readonly string[]): readonly Problem[] {
  const last = existing.at(-1);
  if (!new RegExp(`^${editionNamePattern}$`).test(name) || !isEdtf(name))
    return [
      fault(
        'an edition must be named for its month or day, YYYY-MM or YYYY-MM-DD',
        `"${name}"`,
        'Name it so.',
      ),
    ];
  if (existing.includes(name))
    return [
      fault('a frozen edition is never written again', `"${name}", which exists`, 'Choose a later name.'),
    ];
  if (last !== undefined && name < last)
    return [fault(`a new edition must be named later than ${last}`, `"${name}"`, 'Choose a later name.')];
  return [];
}

const fault = (message: string, actual: string, fix: string): Problem => ({
  code: 'edition/name',
  severity: 'error',
  place: EDITIONS,
  message,
  actual,
  fix,
});
