// In the browser: the form of the explorer <-> a view, and the counts in its lists.

import { type View, wholeTable } from './explorer-state.ts';

type Field = HTMLInputElement | HTMLSelectElement;

const fields = (form: HTMLFormElement): readonly Field[] => [
  ...form.querySelectorAll<Field>('input[name], select[name]'),
];
const boxes = (form: HTMLFormElement): readonly HTMLInputElement[] => [
  ...form.querySelectorAll<HTMLInputElement>('[data-shows]'),
];
/** The column a field narrows; two fields, from and to, may share one. */
const filterOf = (field: Field): string => field.dataset.filter ?? field.name;

const columnOf = (box: HTMLInputElement): string => box.dataset.shows ?? '';

/** What the form asks for; the order of the rows is not in it. */
export function readForm(form: HTMLFormElement): Omit<View, 'sort'> {
  const filters: Record<string, string> = {};
  let words = '';
  for (const [name, group] of Map.groupBy(fields(form), filterOf)) {
    const values = group.map(({ value }) => value.trim());
    if (name === 'q') words = values[0] ?? '';
    else if (values.some(Boolean)) filters[name] = values.join('..');
  }
  const shown = boxes(form).filter(({ checked }) => checked);
  const isWhole = shown.length === 0 || shown.length === boxes(form).length;
  return { words, filters, columns: isWhole ? null : shown.map(columnOf) };
}

/** Puts a view into the form; opens what holds a filter that is set. */
export function fillForm(form: HTMLFormElement, view: View = wholeTable): void {
  for (const [name, group] of Map.groupBy(fields(form), filterOf)) {
    const text = (name === 'q' ? view.words : view.filters[name]) ?? '';
    const values = group.length > 1 ? text.split('..') : [text];
    for (const [index, field] of group.entries()) {
      const value = values[index] ?? '';
      if (field instanceof HTMLSelectElement && ![...field.options].some((option) => option.value === value))
        field.add(new Option(value, value));
      field.value = value;
      const fold = field.closest('details');
      if (value !== '' && fold) fold.open = true;
    }
  }
  for (const box of boxes(form)) box.checked = view.columns?.includes(columnOf(box)) ?? true;
}

/** Writes behind each value how many rows it would leave; what would leave none cannot be chosen. */
export function writeCounts(select: HTMLSelectElement, counts: ReadonlyMap<string, number>): void {
  for (const option of select.options) {
    if (option.value === '') continue;
    const count = counts.get(option.value) ?? 0;
    option.textContent = `${option.dataset.words ?? option.value} (${count})`;
    option.disabled = count === 0 && !option.selected;
  }
}
