// What a page says of itself outside its text: meta elements, structured data, addresses. Values are normalised text.

import { normalise } from '../normalise.ts';
import { type JsonLd, readJsonLd } from './json-ld.ts';

export interface PageMeta {
  /** The values of the first of these names that has any. */
  readonly all: (...names: readonly string[]) => readonly string[];
  /** The first value of the first of these names that has one. */
  readonly one: (...names: readonly string[]) => string | null;
  readonly ld: JsonLd;
  /** The title in the window of the browser. */
  readonly windowTitle: string | null;
  readonly url: string | null;
  readonly host: string | null;
}

/** Reads what stands in the page; `html` is searched for the mark that browsers leave on saved pages. */
export function readPageMeta(page: Document, html: string): PageMeta {
  const values = new Map<string, string[]>();
  for (const element of page.querySelectorAll('meta')) {
    const value = normalise(element.getAttribute('content') ?? element.getAttribute('value') ?? '');
    if (value === '' || isTemplate.test(value)) continue;
    const names = ['property', 'name', 'itemprop', 'http-equiv'].flatMap(
      (key) => element.getAttribute(key)?.toLowerCase().split(/\s+/) ?? [],
    );
    for (const name of new Set(names)) values.set(name, [...(values.get(name) ?? []), value]);
  }
  const all = (...names: readonly string[]) =>
    names.map((name) => values.get(name.toLowerCase()) ?? []).find(({ length }) => length > 0) ?? [];
  const one = (...names: readonly string[]) => all(...names)[0] ?? null;
  const windowTitle = textOf(page.querySelector('head > title, title'));
  const scripts = [...page.querySelectorAll('script')]
    .filter((script) => /ld\+json/i.test(script.getAttribute('type') ?? ''))
    .map((script) => script.textContent ?? '');
  const titles = [one('og:title', 'twitter:title'), windowTitle].filter((title) => title !== null);
  const url = [
    page.querySelector('link[rel~="canonical"]')?.getAttribute('href'),
    one('og:url', 'twitter:url', 'parsely-link'),
    savedFrom.exec(html.slice(0, 5000))?.[1],
  ].find((candidate) => candidate && hostOf(candidate) !== null);
  return {
    all,
    one,
    ld: readJsonLd(scripts, titles),
    windowTitle,
    url: url ?? null,
    host: url ? hostOf(url) : null,
  };
}

/** `{{ article.title }}` was never filled in. */
const isTemplate = /^\{\{.{0,200}\}\}$/;
/** "saved from url=(0042)https://…" of browsers, "url: https://…" of SingleFile. */
const savedFrom = /(?:saved from url=\(\d{4,5}\)|\burl:\s)(https?:\/\/[^\s"'<>]{4,2000})/;

/** `"https://edition.example.com/a"` -> `"edition.example.com"`; null for what is no web address. */
export function hostOf(url: string): string | null {
  const parsed = URL.canParse(url) ? new URL(url) : null;
  return parsed !== null && /^https?:$/.test(parsed.protocol)
    ? parsed.hostname.replace(/^www\d?\./, '')
    : null;
}

export function textOf(element: Element | null | undefined): string | null {
  const text = normalise((element?.textContent ?? '').slice(0, longestText));
  return text === '' ? null : text;
}
const longestText = 20_000;
