// The small words round a verb: auxiliaries, and the adverbs that may stand between them.

export type Auxiliary = 'modal' | 'have' | 'be' | 'do';

export const auxiliaries: ReadonlyMap<string, Auxiliary> = new Map<string, Auxiliary>(
  (
    [
      ['modal', 'will would shall should can cannot could may might must wo ca ’ll ’d'],
      ['have', 'has have had having ’ve'],
      ['be', 'am is are was were be been being ’re ’m ’s'],
      ['do', 'do does did'],
    ] as const
  ).flatMap(([kind, words]) =>
    words.split(' ').flatMap((word): [string, Auxiliary][] => [
      [word, kind],
      [word.replace('’', "'"), kind],
    ]),
  ),
);

/** Which auxiliary a listed word is where it has this tag; "'s" only where the tagger took it for a verb. */
export function auxiliaryAs(kind: Auxiliary, lower: string, pos: string): Auxiliary | null {
  if (lower === "'s" || lower === '’s') return pos === 'AUX' || pos === 'VERB' ? kind : null;
  if (lower === "'d" || lower === '’d') return pos === 'AUX' ? kind : null;
  return kind === 'modal' && (pos === 'NOUN' || pos === 'PROPN') ? null : kind;
}

export const adverbs: ReadonlySet<string> = new Set(
  "also then later now still yet just again already once first initially not n't n’t never only ever even always soon there together jointly further moreover instead however thus therefore meanwhile often both all reportedly so far last twice recently".split(
    ' ',
  ),
);
