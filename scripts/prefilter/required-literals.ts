// What a text must hold for a pattern to match it at all, read from the source of the pattern: sets of literals, of each of
// which at least one must be there. "(?:signed|struck) an? .{0,20}deal" needs one of "signed a", "struck a", and "deal".

/** At least one of these stands in every text that matches. */
export type LiteralSet = readonly string[];

/** What one part of a pattern matches. */
interface Part {
  /** All strings that it matches, where they are few; null otherwise. */
  readonly exact: LiteralSet | null;
  readonly needs: readonly LiteralSet[];
}

const anything: Part = { exact: null, needs: [] };
const nothing: Part = { exact: [''], needs: [] };
/** Longer sets, such as the forms of a class of verbs, stay as they are: many patterns share them. */
const mostJoined = 16;

/** Source of a pattern with the flag `u` and without `i` -> the sets it needs; none where nothing is certain. */
export function requiredLiterals(source: string): LiteralSet[] {
  const { part, end } = readAlternatives(source, 0);
  if (end < source.length) throw new Error(`Bug: the pattern ${source} has an unmatched bracket at ${end}`);
  const sets = [...part.needs, ...(part.exact ? [part.exact] : [])].filter(isTelling);
  return [...new Map(sets.map((set) => [set.toSorted().join('|'), [...new Set(set)].toSorted()])).values()];
}

const isTelling = (set: LiteralSet) => set.length > 0 && set.every((literal) => literal.length > 1);

interface Read {
  readonly part: Part;
  /** Where the source goes on. */
  readonly end: number;
}

/** "a|b|c" up to a closing bracket or the end. */
function readAlternatives(source: string, start: number): Read {
  const branches: Part[] = [];
  let at = start;
  for (;;) {
    const { part, end } = readSequence(source, at);
    branches.push(part);
    if (source[end] !== '|') return { part: oneOf(branches), end };
    at = end + 1;
  }
}

function oneOf(branches: readonly Part[]): Part {
  const [only, other] = branches;
  if (only && !other) return only;
  const exact = branches.flatMap((branch) => branch.exact ?? []);
  if (branches.every((branch) => branch.exact !== null)) return { exact, needs: [] };
  const best = branches.map(bestOf);
  return { exact: null, needs: best.every((set) => set !== null) ? [best.flat()] : [] };
}

/** The set of a branch that tells most: the one whose shortest literal is longest. */
function bestOf({ exact, needs }: Part): LiteralSet | null {
  const shortest = (set: LiteralSet) => Math.min(...set.map((literal) => literal.length));
  const sets = (exact ? [exact] : needs).filter(isTelling);
  return sets.toSorted((a, b) => shortest(b) - shortest(a) || a.length - b.length)[0] ?? null;
}

function readSequence(source: string, start: number): Read {
  const needs: LiteralSet[] = [];
  let run: LiteralSet = [''];
  let isExact = true;
  let at = start;
  while (at < source.length && source[at] !== '|' && source[at] !== ')') {
    const { part, end } = readQuantified(source, at);
    at = end;
    if (part.exact && part.exact.length * run.length <= mostJoined) {
      run = run.flatMap((head) => (part.exact ?? []).map((tail) => head + tail));
      continue;
    }
    isExact = isExact && part.exact !== null && run.length === 1 && run[0] === '';
    needs.push(run, ...part.needs);
    run = [''];
    if (!part.exact) continue;
    if (isExact) run = part.exact;
    else needs.push(part.exact);
  }
  return { part: isExact ? { exact: run, needs: [] } : { exact: null, needs: [...needs, run] }, end: at };
}

const quantifier = /[?*+]|\{\d+(?:,\d*)?\}/y;

function readQuantified(source: string, start: number): Read {
  const { part, end } = readAtom(source, start);
  quantifier.lastIndex = end;
  const [printed] = quantifier.exec(source) ?? [];
  if (printed === undefined) return { part, end };
  const after = end + printed.length;
  const next = source[after] === '?' ? after + 1 : after;
  if (printed === '?')
    return { part: part.exact ? { exact: ['', ...part.exact], needs: [] } : anything, end: next };
  if (printed === '*' || /^\{0\b/.test(printed)) return { part: anything, end: next };
  return { part: { exact: null, needs: part.exact ? [part.exact] : part.needs }, end: next };
}

function readAtom(source: string, start: number): Read {
  const character = source[start] ?? '';
  if (character === '(') return readGroup(source, start);
  if (character === '[') return readClass(source, start);
  if (character === '\\') return readEscape(source, start);
  if (character === '^' || character === '$') return { part: nothing, end: start + 1 };
  if (character === '.') return { part: anything, end: start + 1 };
  return { part: { exact: [character], needs: [] }, end: start + 1 };
}

function readGroup(source: string, start: number): Read {
  const opening =
    /^\((?:\?(?::|=|!|<=|<!|<[A-Za-z_]\w*>))?/.exec(source.slice(start, start + 40))?.[0] ?? '(';
  const { part, end } = readAlternatives(source, start + opening.length);
  if (source[end] !== ')')
    throw new Error(`Bug: the pattern ${source} has a bracket at ${start} that is not closed`);
  return { part: /^\(\?<?[=!]$/.test(opening) ? nothing : part, end: end + 1 };
}

/** "[Tt]" is two strings; any longer class may be anything. */
function readClass(source: string, start: number): Read {
  let end = start + 1;
  while (end < source.length && source[end] !== ']') end += source[end] === '\\' ? 2 : 1;
  const members = source.slice(start + 1, end);
  const isSmall = /^[^\\^-]{1,4}$/u.test(members);
  return { part: isSmall ? { exact: [...members], needs: [] } : anything, end: end + 1 };
}

function readEscape(source: string, start: number): Read {
  const name = source[start + 1] ?? '';
  if (/[bB]/.test(name)) return { part: nothing, end: start + 2 };
  if (/[pP]/.test(name)) return { part: anything, end: source.indexOf('}', start) + 1 };
  if (/[uxk\d]/.test(name)) throw new Error(`Bug: \\${name} in the pattern ${source} is read by nobody`);
  if (/[A-Za-z]/.test(name)) return { part: anything, end: start + 2 };
  return { part: { exact: [name], needs: [] }, end: start + 2 };
}
