// What the system refuses -> a problem that names the place: a missing file, no right, a full disk. Touches no disk itself.

import type { Outcome, Problem } from './problem.ts';

/** What the system refuses becomes a problem that names the path; anything else is our own mistake. */
export function attempt<T>(path: string, act: () => T): Outcome<T | null> {
  try {
    return { value: act(), problems: [] };
  } catch (cause) {
    const code = systemCode(cause);
    if (code === null) throw cause;
    const known = causes[code] ?? {
      ...refused,
      actual: cause instanceof Error ? cause.message : code,
    };
    return { value: null, problems: [{ severity: 'error', place: path, ...known }] };
  }
}

/** The words of Node, Vite and Pagefind for it. */
const told = /.*(?:\b(?:ENOSPC|EDQUOT|EFBIG|EROFS|EACCES|EPERM)\b|\(os error \d+\)).*/;

/** A refusal that a tool tells in its own message; null for any other fault of it. */
export function refusalTold(cause: unknown, place: string): Problem | null {
  const [line] = told.exec(cause instanceof Error ? cause.message : '') ?? [];
  return line === undefined ? null : { severity: 'error', place, ...refused, actual: line.trim() };
}

/** ENOSPC and the like; null for what no call of the system said. */
export const systemCode = (cause: unknown): string | null =>
  cause instanceof Error && 'code' in cause && typeof cause.code === 'string' && 'syscall' in cause
    ? cause.code
    : null;

const refused = {
  code: 'io/refused',
  message: 'the system must allow this file or folder to be read and written',
  fix: 'Check its rights and the free space of the disk.',
} as const;

const causes: Readonly<Record<string, Pick<Problem, 'code' | 'message' | 'actual' | 'fix'>>> = {
  ENOENT: {
    code: 'io/missing',
    message: 'a file or folder must exist here',
    actual: 'nothing',
    fix: 'Check the path, or make the file or folder.',
  },
  ENOTDIR: {
    code: 'io/not-a-folder',
    message: 'a folder must stand here',
    actual: 'a file',
    fix: 'Name a folder, or move the file away.',
  },
};
