// Brings the rows of a table page to life: reads the address, narrows and sorts, writes the address, gives the CSV.
// The rows are fetched when they are first needed; until then the page is as it was written.

import type { Words } from '../words/english.ts';
import { formatPlural } from '../words/plural.ts';
import { drawRows, markSort, showColumns } from './draw-rows.ts';
import type { ExplorerFile } from './explorer-file.ts';
import { formatView, parseView, type View, wholeTable } from './explorer-state.ts';
import { fillForm, readForm, writeCounts } from './filter-form.ts';
import { countChoices, matchRows } from './match-rows.ts';
import { rowsCsv } from './rows-csv.ts';

const typingPauseMs = 160;
for (const root of document.querySelectorAll<HTMLElement>('.explorer')) explore(root);

function explore(root: HTMLElement): void {
  const words: Words['explorer'] = JSON.parse(root.dataset.words ?? '{}');
  const language = document.documentElement.lang;
  const form = root.querySelector('form');
  const table = root.querySelector('table');
  const body = table?.tBodies[0];
  const status = root.querySelector('[role="status"]');
  const more = root.querySelector<HTMLButtonElement>('[data-do="more"]');
  if (!form || !table || !body || !status || !more) return;
  const names = [...form.querySelectorAll<HTMLInputElement>('[data-shows]')].map(
    (box) => box.dataset.shows ?? '',
  );
  const step = Number(root.dataset.step);
  let loading: Promise<ExplorerFile> | undefined;
  let sort: View['sort'] = null;
  let left: ReturnType<typeof matchRows> = [];
  let pause: ReturnType<typeof setTimeout> | undefined;

  const load = () => {
    loading ??= fetch(root.dataset.file ?? '').then((answer) => {
      if (!answer.ok) throw new Error(`${answer.status}`);
      return answer.json();
    });
    return loading;
  };
  const current = (): View => ({ ...readForm(form), sort });

  /** Shows the view of the form; the address follows. */
  async function show(): Promise<void> {
    clearTimeout(pause);
    const view = current();
    history.replaceState(null, '', location.pathname + formatView(view) + location.hash);
    let file: ExplorerFile;
    try {
      file = await load();
    } catch {
      loading = undefined;
      if (status) status.textContent = words.failed;
      return;
    }
    if (!table || !body || !form || !more || !status) return;
    const found = matchRows(file, view);
    body.replaceChildren();
    left = found;
    addRows(file, view);
    markSort(table, file, view);
    for (const select of form.querySelectorAll('select'))
      writeCounts(select, countChoices(file, view, select.name));
    status.textContent = statusWords(found.length, file.rows.length);
    setClear(view);
  }

  function addRows(file: ExplorerFile, view: View): void {
    if (!body || !table || !more) return;
    drawRows(body, file, left.slice(0, step), { words: words.andMore, language });
    left = left.slice(step);
    showColumns(table, file, view);
    more.hidden = left.length === 0;
  }

  function statusWords(count: number, all: number): string {
    if (count === 0) return words.none;
    const total = formatPlural(words.rows, all, language);
    const few = new Intl.NumberFormat(language).format(count);
    return count === all ? total : words.of.replace('{shown}', few).replace('{all}', total);
  }

  function setClear(view: View): void {
    const clear = root.querySelector<HTMLButtonElement>('[data-do="clear"]');
    if (clear) clear.disabled = formatView(view) === '';
  }

  function restore(): void {
    const view = parseView(location.search, names);
    sort = view.sort;
    fillForm(form as HTMLFormElement, view);
    void show();
  }

  const actions: Readonly<Record<string, (button: HTMLButtonElement) => void | Promise<void>>> = {
    csv: async () => {
      const file = await load();
      const view = current();
      const text = rowsCsv(file, matchRows(file, view), view.columns);
      const name = `${root.dataset.table}${formatView(view) === '' ? '' : '-filtered'}.csv`;
      saveText(text, name);
    },
    link: async (button) => {
      try {
        await navigator.clipboard.writeText(location.href);
        button.textContent = words.linkCopied;
      } catch {
        status.textContent = location.href;
      }
    },
    clear: () => {
      sort = null;
      fillForm(form, wholeTable);
      void show();
      form.querySelector('input')?.focus();
    },
    more: async () => addRows(await load(), current()),
  };

  for (const [index, cell] of [...(table.tHead?.rows[0]?.cells ?? [])].entries()) {
    const column = names[index];
    if (column === undefined) continue;
    const button = document.createElement('button');
    button.type = 'button';
    button.append(...cell.childNodes);
    button.title = cell.title;
    cell.append(button);
    button.addEventListener('click', () => {
      // Up, down, as it was.
      const isMine = sort?.column === column;
      sort = isMine && sort?.isDescending ? null : { column, isDescending: isMine };
      void show();
    });
  }
  root.addEventListener('click', ({ target }) => {
    const button = target instanceof Element ? target.closest<HTMLButtonElement>('button[data-do]') : null;
    if (button) void actions[button.dataset.do ?? '']?.(button);
  });
  form.addEventListener('submit', (event) => {
    event.preventDefault();
    void show();
  });
  form.addEventListener('change', () => void show());
  form.addEventListener('input', ({ target }) => {
    if (!(target instanceof HTMLInputElement) || target.type === 'checkbox') return;
    clearTimeout(pause);
    pause = setTimeout(() => void show(), typingPauseMs);
  });
  addEventListener('popstate', restore);
  if (location.search !== '') restore();
  root.dataset.ready = '';
}

function saveText(text: string, name: string): void {
  const address = URL.createObjectURL(new Blob([text], { type: 'text/csv;charset=utf-8' }));
  Object.assign(document.createElement('a'), { href: address, download: name }).click();
  setTimeout(() => URL.revokeObjectURL(address), 10_000);
}
