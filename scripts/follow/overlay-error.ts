// The problems of a run as the error that Vite shows over the page: those of the file just edited first. Astro escapes the message and then makes links of Markdown in it; problems quote what articles say, so
// that a link of theirs is broken up.

import type { Problem } from '../problem.ts';
import { renderProblem, sortProblems } from '../problem.ts';

export interface OverlayError {
  readonly name: string;
  readonly title: string;
  readonly message: string;
  readonly hint: string;
  readonly stack: string;
  readonly id?: string;
  readonly loc?: { readonly file: string; readonly line: number; readonly column: number };
}

const most = 30;

export function overlayError(problems: readonly Problem[], edited: string | null): OverlayError {
  const errors = sortProblems(problems.filter(({ severity }) => severity === 'error'));
  const isOfFile = ({ place }: Problem) =>
    edited !== null && (place === edited || place.startsWith(`${edited}:`));
  const ordered = [...errors.filter(isOfFile), ...errors.filter((problem) => !isOfFile(problem))];
  const [first] = ordered;
  const count = `${errors.length} error${errors.length === 1 ? '' : 's'}`;
  const more = ordered.length > most ? [`… and ${ordered.length - most} more, all in the terminal`] : [];
  const [, file, line = '1', column = '1'] =
    /^([^\s:]+\.\w+)(?::(\d+))?(?::(\d+))?$/.exec(first?.place ?? '') ?? [];
  return {
    name: `Sourcebook: ${count}`,
    title: first?.place ?? '',
    message: ordered.slice(0, most).map(renderProblem).concat(more).map(withoutLinks).join('\n\n'),
    hint: 'The page below still shows the last good data. It follows as soon as the errors are mended.',
    stack: ordered.map(renderProblem).join('\n'),
    ...(file !== undefined && {
      id: file,
      loc: { file, line: Number(line), column: Number(column) },
    }),
  };
}

const withoutLinks = (text: string): string => text.replaceAll('](', '] (');
