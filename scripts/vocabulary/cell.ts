// The text of a cell becomes its value, or undefined where the text is not allowed. Knows no list.

export interface Cell<T> {
  /** What the cell must hold, for the message. */
  readonly expected: string;
  readonly parse: (text: string) => T | undefined;
}

export const text: Cell<string> = { expected: 'text', parse: (t) => (t === '' ? undefined : t) };

/** A cell that may be empty, which is null. */
export const optional = <T>(cell: Cell<T>): Cell<T | null> => ({
  expected: `${cell.expected}, or nothing`,
  parse: (t) => (t === '' ? null : cell.parse(t)),
});

export const oneOf = <V extends string>(values: readonly V[]): Cell<V> => ({
  expected: `one of ${values.join(', ')}`,
  parse: (t) => values.find((value) => value === t),
});

/** `matching(/^[A-Z]{3}$/u, 'three capitals')` takes "KAZ", not "Kaz". */
export const matching = (pattern: RegExp, expected: string): Cell<string> => ({
  expected,
  parse: (t) => (pattern.test(t) ? t : undefined),
});

export const number: Cell<number> = {
  expected: 'a number above or equal to 0',
  parse: (t) => (/^\d+(\.\d+)?$/u.test(t) ? Number(t) : undefined),
};

export const integer: Cell<number> = {
  expected: 'a whole number above or equal to 0',
  parse: (t) => (/^\d+$/u.test(t) ? Number(t) : undefined),
};

/** `;`-joined entries, none empty, none twice; an empty cell is an empty list. */
export const list = <T extends string>(entry: Cell<T>): Cell<readonly T[]> => ({
  expected: `a list joined by ";", no entry empty or twice, each ${entry.expected}`,
  parse: (t) => {
    const parts = t === '' ? [] : t.split(';').map((part) => entry.parse(part.trim()));
    const whole = parts.filter((part) => part !== undefined);
    return whole.length === parts.length && new Set(whole).size === whole.length ? whole : undefined;
  },
});

/** A list with at least one entry. */
export const filledList = <T extends string>(entry: Cell<T>): Cell<readonly T[]> => ({
  expected: list(entry).expected,
  parse: (t) => (t === '' ? undefined : list(entry).parse(t)),
});

/** The four forms of a verb: "says;said;said;saying". */
export const fourForms: Cell<readonly [string, string, string, string]> = {
  expected: 'four forms joined by ";": third person, past, past participle, -ing form',
  parse: (t) => {
    const [third, past, participle, ing, ...more] = t.split(';').map((part) => part.trim());
    return third && past && participle && ing && more.length === 0
      ? [third, past, participle, ing]
      : undefined;
  },
};

export const regularExpression: Cell<string> = {
  expected: 'a regular expression that JavaScript accepts with the flags "iu"',
  parse: (t) => {
    try {
      return t !== '' && new RegExp(t, 'iu') ? t : undefined;
    } catch {
      return undefined;
    }
  },
};
