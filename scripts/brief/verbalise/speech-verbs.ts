// Reporting verbs: their past, and which of them take "that …" or a colon before a quotation.

const irregular: Readonly<Record<string, string>> = {
  say: 'said',
  tell: 'told',
  write: 'wrote',
  speak: 'spoke',
  hold: 'held',
  think: 'thought',
  make: 'made',
  give: 'gave',
  set: 'set',
  put: 'put',
  call: 'called',
};
const past = new Set([...Object.values(irregular), 'saw', 'took', 'laid', 'swore', 'sought']);

/** "stress" -> "stressed", "advising" -> "advised", "called on" -> "called on". */
export function toPast(verb: string): string {
  const [first = 'said', ...rest] = verb.trim().split(' ');
  return [pastOf(first), ...rest].join(' ');
}

function pastOf(word: string): string {
  const low = word.toLowerCase();
  if (low.endsWith('ed') || past.has(low)) return low;
  const base = low.replace(/(?<=ss|sh|ch|x)es$|(?<=[^s])s$/, '');
  if (irregular[base] !== undefined) return irregular[base];
  const stem = low.endsWith('ing') ? low.slice(0, -3) : base;
  const known = irregular[stem] ?? irregular[`${stem}e`];
  if (known !== undefined) return known;
  return stem.endsWith('e') ? `${stem}d` : `${stem.replace(/(?<=[^aeiou])y$/, 'i')}ed`;
}

const clausal = new Set(
  'said stated added announced warned claimed noted stressed emphasised emphasized underlined highlighted reaffirmed reiterated acknowledged argued explained insisted declared believed confirmed recalled suggested maintained asserted affirmed wrote alleged concluded observed remarked cautioned pledged promised vowed predicted reported replied responded tweeted posted'.split(
    ' ',
  ),
);

/** Whether "that …" or a colon can follow the verb. */
export const takesClause = (verb: string): boolean => clausal.has(verb);
