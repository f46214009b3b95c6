// What was typed -> names that look like it, for when nothing is found. By pairs of letters, so that one slip does not matter.

/** About one slip in a short name. */
const leastLikeness = 0.45;

/** 'Kazahstan', ['Kazakhstan', 'France'] -> ['Kazakhstan'] */
export function nearestNames(words: string, names: readonly string[], most: number): readonly string[] {
  const typed = pairsOf(words);
  return [...new Set(names)]
    .map((name) => ({ name, likeness: likenessTo(typed, name) }))
    .filter(({ name, likeness }) => likeness >= leastLikeness && name.toLowerCase() !== words.toLowerCase())
    .toSorted((a, b) => b.likeness - a.likeness || a.name.localeCompare(b.name, 'en'))
    .slice(0, most)
    .map(({ name }) => name);
}

/** The whole name, or any word of it. */
const likenessTo = (typed: ReadonlySet<string>, name: string): number =>
  Math.max(
    ...[name, ...name.split(/[\s-]+/).filter((word) => word.length > 3)].map((part) =>
      dice(typed, pairsOf(part)),
    ),
  );

const dice = (a: ReadonlySet<string>, b: ReadonlySet<string>): number =>
  a.size + b.size === 0 ? 0 : (2 * a.intersection(b).size) / (a.size + b.size);

function pairsOf(text: string): ReadonlySet<string> {
  const letters = [...` ${text.toLowerCase().trim()} `];
  return new Set(letters.slice(1).map((letter, index) => `${letters[index]}${letter}`));
}
