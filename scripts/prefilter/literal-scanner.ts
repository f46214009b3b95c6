// Which of many sets of literals a text holds a member of, in one pass over its characters (Aho and Corasick, 1975).

import type { LiteralSet } from './required-literals.ts';

/** Writes 1 at `place` and the number of the set for each set of which the text holds a literal. */
export type LiteralScanner = (text: string, held: Uint8Array, place: number) => void;

interface Node {
  readonly next: Map<number, number>;
  /** Sets of the literals that end here. */
  sets: readonly number[];
  fallback: number;
}

/** The head of a literal tells nearly as much as all of it, and halves the table that is looked into at every letter. */
const longestHead = 8;

/** Of a literal of more than eight characters the first eight are looked for. */
export function literalScanner(literals: readonly LiteralSet[]): LiteralScanner {
  const sets = literals.map((set) => set.map((literal) => literal.slice(0, longestHead)));
  const symbols = symbolsOf(sets);
  const nodes = trieOf(sets, symbols);
  const { steps, width } = stepsOf(nodes, symbols.size + 1);
  const found = nodes.map((node) => node.sets);
  const ascii = Uint16Array.from({ length: 128 }, (_, code) => symbols.get(code) ?? 0);
  return (text, held, place) => {
    let node = 0;
    for (let at = 0; at < text.length; at++) {
      const code = text.charCodeAt(at);
      const symbol = code < 128 ? (ascii[code] ?? 0) : (symbols.get(code) ?? 0);
      const step = steps[node * width + symbol] ?? 0;
      node = step < 0 ? ~step : step;
      if (step < 0) for (const set of found[node] ?? []) held[place + set] = 1;
    }
  };
}

/** A number from 1 for each character of any literal; 0 is every other character. */
function symbolsOf(sets: readonly LiteralSet[]): Map<number, number> {
  const symbols = new Map<number, number>();
  for (const set of sets)
    for (const literal of set)
      for (let at = 0; at < literal.length; at++) {
        const code = literal.charCodeAt(at);
        if (!symbols.has(code)) symbols.set(code, symbols.size + 1);
      }
  return symbols;
}

function trieOf(sets: readonly LiteralSet[], symbols: ReadonlyMap<number, number>): Node[] {
  const nodes: Node[] = [{ next: new Map(), sets: [], fallback: 0 }];
  sets.forEach((set, index) => {
    for (const literal of set) {
      let node = nodes[0];
      for (let at = 0; at < literal.length && node; at++) {
        const symbol = symbols.get(literal.charCodeAt(at)) ?? 0;
        const next = node.next.get(symbol) ?? nodes.push({ next: new Map(), sets: [], fallback: 0 }) - 1;
        node.next.set(symbol, next);
        node = nodes[next];
      }
      if (node) node.sets = [...node.sets, index];
    }
  });
  return nodes;
}

/**
 * One row of steps a node, breadth first: a missing step is that of the longest suffix that the trie has. A step to a node
 * where literals end is its number turned over, so that most letters need no second look.
 */
function stepsOf(nodes: readonly Node[], width: number) {
  // Looked into at every letter of a text: the smaller the table, the more of it is at hand.
  const Numbers = nodes.length > 0x7fff ? Int32Array : Int16Array;
  const steps = new Numbers(nodes.length * width);
  const queue = [0];
  for (let head = 0; head < queue.length; head++) {
    const index = queue[head] ?? 0;
    const node = nodes[index];
    if (!node) continue;
    const own = nodes[node.fallback];
    if (index !== 0 && own) node.sets = [...new Set([...node.sets, ...own.sets])];
    for (let symbol = 0; symbol < width; symbol++) {
      const next = node.next.get(symbol);
      const other = index === 0 ? 0 : (steps[node.fallback * width + symbol] ?? 0);
      steps[index * width + symbol] = next ?? other;
      const child = next === undefined ? undefined : nodes[next];
      if (next === undefined || !child) continue;
      child.fallback = other;
      queue.push(next);
    }
  }
  for (let at = 0; at < steps.length; at++) {
    const next = steps[at] ?? 0;
    if (nodes[next]?.sets.length) steps[at] = ~next;
  }
  return { steps, width };
}
