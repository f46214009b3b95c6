// Brings the search page to life: reads the address, asks Pagefind, shows results, writes the address.
// Everything it needs is in the page; without it the page says where else to look.

import type { Words } from '../words/english.ts';
import { countWords } from './count-words.ts';
import { fillFacet } from './facet-options.ts';
import { type Found, loadPagefind, type Pagefind } from './pagefind-api.ts';
import { type FacetName, formatQuery, isEmpty, parseQuery, type Query } from './query-state.ts';
import { resultItem } from './result-item.ts';
import { useResultKeys } from './result-keys.ts';
import { showNothing } from './show-nothing.ts';

const pageSize = 12;
const typingPauseMs = 180;

const part = <T extends HTMLElement>(id: string) => document.getElementById(id) as T;
const form = part<HTMLFormElement>('search-form');
const field = part<HTMLInputElement>('search-words');
const order = part<HTMLSelectElement>('search-order');
const status = part<HTMLParagraphElement>('search-status');
const list = part<HTMLOListElement>('search-results');
const more = part<HTMLButtonElement>('search-more');
const clear = part<HTMLButtonElement>('search-clear');
const selects = [...part('search-facets').querySelectorAll('select')].filter((select) => select !== order);
const words: Words['search'] = JSON.parse(form.dataset.words ?? '{}');

let loading: Promise<Pagefind> | undefined;
let found: Found | undefined;
/** Counts the searches: an answer that comes after a newer question is dropped. */
let turn = 0;
let pause: ReturnType<typeof setTimeout> | undefined;

start();

function start(): void {
  fill(parseQuery(location.search));
  form.addEventListener('submit', (event) => {
    event.preventDefault();
    ask();
  });
  field.addEventListener('input', () => {
    clearTimeout(pause);
    pause = setTimeout(ask, typingPauseMs);
  });
  form.addEventListener('change', (event) => {
    if (event.target !== field) ask();
  });
  clear.addEventListener('click', () => {
    fill({ ...read(), facets: {} });
    ask();
    field.focus();
  });
  more.addEventListener('click', () => void showMore(true));
  useResultKeys(field, list, ask);
  addEventListener('popstate', () => {
    fill(parseQuery(location.search));
    void show(read());
  });
  if (isEmpty(read())) field.focus({ preventScroll: true });
  void show(read());
}

/** Puts the question of the form into the address, then answers it. */
function ask(): void {
  clearTimeout(pause);
  const query = read();
  history.replaceState(null, '', location.pathname + formatQuery(query));
  void show(query);
}

function read(): Query {
  const chosen = selects.filter(({ value }) => value !== '').map(({ name, value }) => [name, value]);
  return {
    words: field.value.trim(),
    isNewestFirst: order.value === 'newest',
    facets: Object.fromEntries(chosen),
  };
}

function fill({ words: text, facets, isNewestFirst }: Query): void {
  field.value = text;
  order.value = isNewestFirst ? 'newest' : '';
  for (const select of selects) {
    const value = facets[select.name as FacetName] ?? '';
    if (value && ![...select.options].some((option) => option.value === value))
      select.add(new Option(value, value));
    select.value = value;
  }
}

async function show(query: Query): Promise<void> {
  const mine = ++turn;
  try {
    loading ??= loadPagefind(form.dataset.base ?? '/');
    const pagefind = await loading;
    const answer = isEmpty(query) ? { results: [], filters: {} } : await answerTo(query, pagefind);
    if (mine !== turn) return;
    found = answer;
    list.replaceChildren();
    clear.hidden = Object.keys(query.facets).length === 0;
    clear.textContent = words.drop;
    await showMore(false);
    if (mine !== turn) return;
    status.textContent = isEmpty(query) ? words.hint : countWords(answer.results.length, query, words);
    const isNothing = !isEmpty(query) && answer.results.length === 0;
    part('search-nothing').hidden = !isNothing;
    if (isNothing) await showNothing(pagefind, query, words, () => mine === turn);
    await fillFacets(query, pagefind, mine);
  } catch (cause) {
    loading = undefined;
    if (mine === turn) status.textContent = words.failed;
    throw cause;
  }
}

const answerTo = (query: Query, pagefind: Pagefind): Promise<Found> =>
  pagefind.search(query.words === '' ? null : query.words, {
    filters: { ...query.facets },
    ...(query.isNewestFirst && { sort: { date: 'desc' as const } }),
  });

/** After the results: in a large archive the values of the filters are a third of all that is sent for an answer. */
async function fillFacets(query: Query, pagefind: Pagefind, mine: number): Promise<void> {
  const all = await pagefind.filters();
  // Counts are known of the filters that were loaded before the question.
  const counts = isEmpty(query) ? all : (await answerTo(query, pagefind)).filters;
  if (mine !== turn) return;
  for (const select of selects) {
    const name = select.name as FacetName;
    fillFacet(select, counts[name] ?? {}, query.facets[name]);
  }
}

async function showMore(moveFocus: boolean): Promise<void> {
  const mine = turn;
  const shown = list.children.length;
  const next = (found?.results ?? []).slice(shown, shown + pageSize);
  const hits = await Promise.all(next.map((result) => result.data()));
  if (mine !== turn) return;
  const items = hits.map(resultItem);
  list.append(...items);
  more.hidden = list.children.length >= (found?.results.length ?? 0);
  if (moveFocus) items[0]?.querySelector('a')?.focus();
}
