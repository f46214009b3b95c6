// The tree that satori draws: boxes with a style, and shapes. No JSX, no React; plain data that tests can read.

export type Style = Readonly<Record<string, string | number>>;

export interface Element {
  readonly type: string;
  /** The text of a line; satori reports where it puts what has a key. */
  readonly key: string | null;
  readonly props: {
    readonly style?: Style;
    readonly children: readonly (Element | string)[];
    /** What a shape is drawn from. */
    readonly [attribute: string]: unknown;
  };
}

/** A box; `border-box` because satori's default lets padding stick out. */
export const box = (style: Style, children: readonly (Element | string)[] = [], key?: string): Element => ({
  type: 'div',
  key: key ?? null,
  props: { style: { display: 'flex', boxSizing: 'border-box', ...style }, children },
});

/** All text of a tree, in drawing order, one item a leaf. */
export const textsOf = (element: Element): readonly string[] =>
  element.props.children.flatMap((child) => (typeof child === 'string' ? [child] : textsOf(child)));
