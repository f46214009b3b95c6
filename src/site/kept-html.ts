// What looks the same on many pages is rendered for the first of them: its name -> HTML. The name must say all that the
// HTML depends on. The oldest goes when there are too many, so that a large archive does not fill the memory.

type Keep = (name: string, render: () => Promise<string>) => string | Promise<string>;

/** In `astro dev` always rendered anew, since data and words change. */
export const keptHtml: Keep = (name, render) => (import.meta.env?.DEV ? render() : keep(name, render));

const keep = keeper(1_000);

/** Keeps the HTML of so many names: a promise while it is made, text from then on. */
export function keeper(most: number): Keep {
  const all = new Map<string, string | Promise<string>>();
  return (name, render) => {
    const known = all.get(name);
    if (known !== undefined) return known;
    const html = render().then((text) => {
      if (all.has(name)) all.set(name, text);
      return text;
    });
    all.set(name, html);
    const [oldest = name] = all.keys();
    if (all.size > most) all.delete(oldest);
    return html;
  };
}
