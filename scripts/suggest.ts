// "Did you mean": the nearest of the known words, when it is near enough to be a slip.

/** ("troop", ["troops", "funding"]) -> ' Did you mean "troops"?', or nothing. */
export function suggest(word: string, known: Iterable<string>): string {
  const limit = Math.max(2, Math.floor(word.length / 3));
  const near = [...known]
    .map((candidate) => ({ candidate, steps: distance(word.toLowerCase(), candidate.toLowerCase()) }))
    .filter(({ steps }) => steps <= limit)
    .toSorted((a, b) => a.steps - b.steps || (a.candidate < b.candidate ? -1 : 1));
  return near[0] === undefined ? '' : ` Did you mean "${near[0].candidate}"?`;
}

/** Levenshtein distance, one row at a time. */
function distance(a: string, b: string): number {
  let row = Array.from({ length: b.length + 1 }, (_, index) => index);
  for (const [i, letter] of [...a].entries()) {
    const next = [i + 1];
    for (const [j, other] of [...b].entries())
      next.push(
        Math.min((next[j] ?? 0) + 1, (row[j + 1] ?? 0) + 1, (row[j] ?? 0) + (letter === other ? 0 : 1)),
      );
    row = next;
  }
  return row[b.length] ?? 0;
}
