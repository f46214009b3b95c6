// A problem: what must hold, where it does not, and what to do. Collected everywhere, printed by entries only.

import type { ProblemCode } from './problem-codes.ts';

export interface Problem {
  /** Slash code, listed in `problem-codes.ts`. */
  readonly code: ProblemCode;
  readonly severity: 'error' | 'warning';
  /** `file:line:column`, or `table row.column`. */
  readonly place: string;
  /** What must hold. */
  readonly message: string;
  /** What was found instead. */
  readonly actual?: string;
  /** What to do about it. */
  readonly fix: string;
}

/** Either a value or the problems that stand in its way. */
export interface Outcome<T> {
  readonly value: T;
  readonly problems: readonly Problem[];
}

/** Warnings stop nothing; errors do. */
export const hasErrors = (problems: readonly Problem[]): boolean =>
  problems.some(({ severity }) => severity === 'error');

const compare = (a: string, b: string) => (a < b ? -1 : a > b ? 1 : 0);

/** Problems in the order of their places, errors before warnings at the same place. */
export const sortProblems = (problems: readonly Problem[]): Problem[] =>
  problems.toSorted(
    (a, b) =>
      a.place.localeCompare(b.place, 'en', { numeric: true }) ||
      compare(a.severity, b.severity) ||
      compare(a.code, b.code) ||
      compare(a.message, b.message),
  );

/** `place code: what must hold; got actual. what to do.` */
export const renderProblem = ({ place, code, message, actual, fix }: Problem): string =>
  `${place} ${code}: ${message}${actual === undefined ? '' : `; got ${actual}`}. ${fix}`;

/** All problems, one a line, with a count at the end; errors stand next to it, where no warning hides them. */
export function renderProblems(problems: readonly Problem[]): string {
  const sorted = sortProblems(problems);
  const errors = sorted.filter(({ severity }) => severity === 'error');
  const warnings = sorted.filter(({ severity }) => severity === 'warning');
  const count = (n: number, noun: string) => `${n} ${noun}${n === 1 ? '' : 's'}`;
  return [
    ...[...warnings, ...errors].map(renderProblem),
    `${count(errors.length, 'error')}, ${count(warnings.length, 'warning')}.`,
  ].join('\n');
}
