// Column constructors: every published column is described once, here, with its type, meaning and example.
// A descriptor is plain data; what it means in CSV, JSON, JSON Schema or Table Schema is derived elsewhere.

/** What is said of every column, in words a reader of the codebook understands. */
interface Words {
  readonly title: string;
  readonly description: string;
  /** How the value was coded from the text, when that needs saying. */
  readonly coding?: string;
  readonly unit?: string;
}

interface Options<T> extends Words {
  readonly example: T;
  readonly nullable?: boolean;
}

interface TextOptions extends Options<string> {
  /** A regular expression the whole value must match. */
  readonly pattern?: string;
}

interface NumberOptions extends Options<number> {
  readonly minimum?: number;
}

/** The kinds of scalar a cell can hold; `edtf` is a date of uncertain precision, `day` a full ISO 8601 date. */
export type ScalarKind = 'text' | 'url' | 'integer' | 'number' | 'boolean' | 'edtf' | 'day' | 'enum' | 'ref';
export type ColumnKind = ScalarKind | 'list';

/** A column descriptor; `V` is the type of its cells and exists for the compiler only. */
export interface Column<V = unknown> extends Words {
  readonly kind: ColumnKind;
  readonly example: unknown;
  readonly nullable: boolean;
  readonly pattern?: string;
  readonly minimum?: number;
  /** For `enum`: each allowed value with its meaning. */
  readonly values?: Readonly<Record<string, string>>;
  /** For `ref`: the table whose `id` this cell names. */
  readonly references?: string;
  /** For `list`: what each item is. */
  readonly items?: Column;
  readonly _cell?: V;
}

/** The type of a cell of a column. */
export type Cell<C> = C extends Column<infer V> ? V : never;

type MaybeNull<T, O> = O extends { readonly nullable: true } ? T | null : T;

const column = <T, O extends Options<unknown>>(kind: ColumnKind, options: O) =>
  ({ nullable: false, ...options, kind }) as unknown as Column<MaybeNull<T, O>>;

export const text = <const O extends TextOptions>(options: O) => column<string, O>('text', options);
export const url = <const O extends TextOptions>(options: O) => column<string, O>('url', options);
export const integer = <const O extends NumberOptions>(options: O) => column<number, O>('integer', options);
export const number = <const O extends NumberOptions>(options: O) => column<number, O>('number', options);
export const boolean = <const O extends Options<boolean>>(options: O) =>
  column<boolean, O>('boolean', options);
/** A date in the EDTF level 0-1 subset of `edtf.ts`. */
export const edtf = <const O extends Options<string>>(options: O) => column<string, O>('edtf', options);
/** A full date, `YYYY-MM-DD`: the bounds of an EDTF date. */
export const day = <const O extends Options<string>>(options: O) => column<string, O>('day', options);

/** One of a closed list of values, each with its meaning. */
export const oneOf = <
  const V extends Readonly<Record<string, string>>,
  const O extends Words & { readonly example: keyof V & string; readonly nullable?: boolean },
>(
  values: V,
  options: O,
) => column<keyof V & string, O & { values: V }>('enum', { ...options, values });

/** The id of a row of another table; of the usual form unless it has a pattern of its own. */
export const ref = <const O extends TextOptions>(references: string, options: O) =>
  column<string, O & { references: string }>('ref', { ...options, references });

/** Several values: `;`-joined in CSV, an array in JSON; never null, an empty list says "none". */
export const list = <C extends Column>(items: C, options: Words & { readonly example: readonly string[] }) =>
  column<readonly NonNullable<Cell<C>>[], typeof options>('list', { ...options, items } as never);
