// Brings the filters of a list to life: hides the entries that do not fit, keeps the choice in the address.
// Groups without an entry left are hidden too; marks of a map are shaded by what is left of their group.

import type { Words } from '../words/english.ts';
import { formatPlural } from '../words/plural.ts';
import { formatView, parseView, wholeTable } from './explorer-state.ts';
import { fillForm, readForm, writeCounts } from './filter-form.ts';
import type { Keys } from './list-facets.ts';
import { levelOf } from './mark-level.ts';

const typingPauseMs = 160;
for (const form of document.querySelectorAll<HTMLFormElement>('form[data-list]')) filterList(form);

function filterList(form: HTMLFormElement): void {
  const list = document.getElementById(form.dataset.list ?? '');
  const status = form.querySelector('[role="status"]');
  if (!list || !status) return;
  const words: Words['list'] & Words['explorer'] = JSON.parse(form.dataset.words ?? '{}');
  const language = document.documentElement.lang;
  const selects = [...form.querySelectorAll('select')];
  const entries = [...list.querySelectorAll<HTMLElement>('[data-keys]')].map((element) => ({
    element,
    keys: JSON.parse(element.dataset.keys ?? '{}') as Keys,
    text: (element.textContent ?? '').toLocaleLowerCase('en'),
  }));
  let pause: ReturnType<typeof setTimeout> | undefined;

  function show(): void {
    clearTimeout(pause);
    const view = readForm(form);
    const search = formatView({ ...view, sort: null });
    history.replaceState(null, '', location.pathname + search + location.hash);
    const wanted = view.words.toLocaleLowerCase('en').split(/\s+/).filter(Boolean);
    const fits = ({ keys, text }: (typeof entries)[number], except = '') =>
      wanted.every((word) => text.includes(word)) &&
      Object.entries(view.filters).every(([name, value]) => name === except || keys[name]?.includes(value));
    for (const entry of entries) entry.element.hidden = !fits(entry);
    for (const select of selects) {
      const counts = new Map<string, number>();
      for (const entry of entries)
        if (fits(entry, select.name))
          for (const key of entry.keys[select.name] ?? []) counts.set(key, (counts.get(key) ?? 0) + 1);
      writeCounts(select, counts);
    }
    showGroups();
    const left = entries.filter(({ element }) => !element.hidden).length;
    if (status) status.textContent = statusWords(left);
    const clear = form.querySelector<HTMLButtonElement>('[data-do="clear"]');
    if (clear) clear.disabled = search === '';
  }

  function showGroups(): void {
    for (const group of list?.querySelectorAll<HTMLElement>('[data-group]') ?? []) {
      const left = group.querySelectorAll('[data-keys]:not([hidden])').length;
      group.hidden = left === 0;
      const count = group.querySelector('[data-count]');
      if (count) count.textContent = `${left}`;
      for (const mark of document.querySelectorAll(`[data-mark="${group.dataset.group}"]`))
        mark.setAttribute('data-level', levelOf(left));
    }
  }

  function statusWords(left: number): string {
    if (left === 0) return words.none;
    const all = formatPlural(words.entries, entries.length, language);
    const few = new Intl.NumberFormat(language).format(left);
    return left === entries.length ? all : words.of.replace('{shown}', few).replace('{all}', all);
  }

  function restore(): void {
    fillForm(
      form,
      parseView(
        location.search,
        selects.map(({ name }) => name),
      ),
    );
    show();
  }

  form.addEventListener('click', async ({ target }) => {
    const button = target instanceof Element ? target.closest<HTMLButtonElement>('button[data-do]') : null;
    if (button?.dataset.do === 'clear') {
      fillForm(form, wholeTable);
      show();
      form.querySelector('input')?.focus();
    }
    if (button?.dataset.do === 'link') {
      await navigator.clipboard.writeText(location.href).catch(() => undefined);
      button.textContent = words.linkCopied;
    }
  });
  form.addEventListener('submit', (event) => {
    event.preventDefault();
    show();
  });
  form.addEventListener('change', show);
  form.addEventListener('input', ({ target }) => {
    if (!(target instanceof HTMLInputElement)) return;
    clearTimeout(pause);
    pause = setTimeout(show, typingPauseMs);
  });
  addEventListener('popstate', restore);
  if (location.search !== '') restore();
  form.dataset.ready = '';
}
