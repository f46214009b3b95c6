// The choices of one facet: its values with how many results each would leave.

/** Fills a `<select>`; the first option, "Any", stays. Values that would leave nothing cannot be chosen. */
export function fillFacet(
  select: HTMLSelectElement,
  counts: Readonly<Record<string, number>>,
  chosen: string | undefined,
): void {
  const values = new Set([...Object.keys(counts), ...(chosen ? [chosen] : [])]);
  const options = [...values].toSorted(byName(select.name)).map((value) => {
    const count = counts[value] ?? 0;
    const option = new Option(value === chosen ? value : `${value} (${count})`, value);
    option.disabled = count === 0 && value !== chosen;
    return option;
  });
  select.replaceChildren(...[...select.options].slice(0, 1), ...options);
  select.value = chosen ?? '';
}

/** Newest year first, all else by name. */
const byName = (facet: string) => (a: string, b: string) =>
  (facet === 'year' ? -1 : 1) * a.localeCompare(b, 'en');
