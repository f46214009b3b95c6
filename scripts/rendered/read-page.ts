// The page of a brief as a reader meets it: its sentences with what they bind, its key figures, and every other piece of
// text with the records, actors and articles it links to. Reads the HTML alone; knows nothing of how it was made.

import { parseHTML } from 'linkedom';

export interface RenderedFact {
  readonly text: string;
  readonly record: string;
}

export interface RenderedClaim {
  readonly id: string;
  readonly text: string;
  /** The same with a mark in the place of each fact. */
  readonly template: string;
  readonly facts: readonly RenderedFact[];
}

export interface RenderedBlock {
  /** Element and class, as an editor finds it: "p.timeline-words". */
  readonly place: string;
  readonly text: string;
  /** Ids of the records, actors and articles that back it: those it links to, or that what holds it links to. */
  readonly ids: readonly string[];
  /** Paragraphs of articles it links to. */
  readonly paragraphs: readonly number[];
  /** Whether it belongs to the title, which speaks of the whole brief. */
  readonly isTitle: boolean;
  /** Of the chart it stands in, if it does. */
  readonly chart: RenderedChart | null;
  readonly matches: (selector: string) => boolean;
}

/** What a chart says of itself: whom it links to, and how many rows of its data stand on the page. */
export interface RenderedChart {
  /** That of its files. */
  readonly id: string;
  readonly ids: readonly string[];
  readonly rows: number;
}

export interface RenderedBrief {
  /** Those of the selectors that were to be skipped that the page has. */
  readonly skipped: readonly string[];
  readonly claims: readonly RenderedClaim[];
  readonly blocks: readonly RenderedBlock[];
}

/** What stands for a fact in a template. */
export const factMark = '□';

/** Charts that have been read; they are large, and every word of theirs asks. */
const charts = new WeakMap<Element, RenderedChart>();

const blockTags =
  'p,span,li,td,th,caption,h1,h2,h3,h4,h5,h6,dt,dd,figcaption,summary,button,label,text,title,desc,option';
/** Where looking for links stops: what lies outside is the whole brief. */
const wholes = 'article.brief,.brief-body,.brief-columns,nav';
/** Text that speaks for itself: it borrows no link from around it. */
const standing = 'h1,h2,p.brief-paragraph';

/** Reads a page; null when it holds no brief. `skipped` are selectors of elements that are not looked at. */
export function readPage(html: string, skipped: readonly string[]): RenderedBrief | null {
  const { document } = parseHTML(html);
  const brief = document.querySelector('article.brief');
  if (brief === null) return null;
  const found = skipped.filter((selector) => brief.querySelector(selector) !== null);
  for (const element of brief.querySelectorAll(['script', 'style', 'template', ...skipped].join(',')))
    element.remove();
  const claims = [...brief.querySelectorAll('[data-claim]')].map(readClaim);
  const figures = [...brief.querySelectorAll('li.key-figure[id]')].map(readFigure);
  const taken = new Set<Element>(brief.querySelectorAll('[data-claim],.key-figure-value,.key-figure-label'));
  const nearest = nearestIn(document);
  const blocks = [...collectTexts(brief, taken, nearest)].map(([element, text]) =>
    readBlock(element, text, nearest),
  );
  const images = [...brief.querySelectorAll('img[alt]')].map((image) =>
    readBlock(image, image.getAttribute('alt') ?? '', nearest),
  );
  return {
    skipped: found,
    claims: [...claims, ...figures],
    blocks: [...blocks, ...images].filter(({ text }) => text !== ''),
  };
}

/** The element or the nearest around it that a selector names. */
type Nearest = (element: Element, selector: string) => Element | null;

/** `closest` reads its selector for every element; here the page is asked once for each, and must not change any more. */
function nearestIn(document: Document): Nearest {
  const found = new Map<string, ReadonlySet<Element>>();
  return (element, selector) => {
    const named = found.get(selector) ?? new Set(document.querySelectorAll(selector));
    found.set(selector, named);
    let holder: Element | null = element;
    while (holder !== null && !named.has(holder)) holder = holder.parentElement;
    return holder;
  };
}

function readClaim(element: Element): RenderedClaim {
  const facts = [...element.querySelectorAll('a.fact')];
  const template = element.cloneNode(true) as Element;
  for (const fact of template.querySelectorAll('a.fact')) fact.textContent = factMark;
  return {
    id: element.getAttribute('data-claim') ?? '',
    text: clean(element.textContent),
    template: clean(template.textContent),
    facts: facts.map(readFact),
  };
}

/** A key figure binds its number by its link; its label is bound to the same records. */
function readFigure(element: Element): RenderedClaim {
  const value = element.querySelector('.key-figure-value');
  const label = clean(element.querySelector('.key-figure-label')?.textContent ?? '');
  return {
    id: element.getAttribute('id') ?? '',
    text: `${clean(value?.textContent ?? '')} ${label}`,
    template: `${factMark} ${label}`,
    facts: value === null ? [] : [readFact(value)],
  };
}

const readFact = (link: Element): RenderedFact => ({
  text: clean(link.textContent),
  record: idOf(link.getAttribute('href') ?? '') ?? '',
});

/** The text of each block, without what is read as a claim. */
function collectTexts(
  brief: Element,
  taken: ReadonlySet<Element>,
  nearest: Nearest,
): ReadonlyMap<Element, string> {
  const texts = new Map<Element, string>();
  const visit = (element: Element) => {
    if (taken.has(element)) return;
    for (const node of element.childNodes)
      if (node.nodeType === 1) visit(node as Element);
      else if (node.nodeType === 3 && (node.textContent ?? '').trim() !== '') {
        const block = nearest(element, blockTags) ?? element;
        texts.set(block, `${texts.get(block) ?? ''} ${node.textContent ?? ''}`);
      }
  };
  visit(brief);
  return texts;
}

function readBlock(element: Element, text: string, nearest: Nearest): RenderedBlock {
  const { ids, paragraphs } = linksFor(element, nearest);
  const name = element.tagName.toLowerCase();
  const classes = (element.getAttribute('class') ?? '').split(/\s+/).filter((one) => one !== '');
  const holder = nearest(element, 'figure.chart');
  return {
    place: [name, ...classes].join('.'),
    text: clean(text),
    ids,
    paragraphs,
    isTitle: nearest(element, '.page-header') !== null,
    chart: holder === null ? null : readChart(holder),
    matches: (selector) => nearest(element, selector) !== null,
  };
}

function readChart(figure: Element): RenderedChart {
  const known = charts.get(figure);
  if (known !== undefined) return known;
  const links = [...figure.querySelectorAll('a[href]')].map((link) => link.getAttribute('href') ?? '');
  const chart = {
    id: (figure.getAttribute('id') ?? '').replace(/^chart-/, ''),
    ids: [...new Set(links.flatMap((href) => idOf(href) ?? []))],
    rows: figure.querySelectorAll('tbody tr').length,
  };
  charts.set(figure, chart);
  return chart;
}

interface Linked {
  readonly ids: readonly string[];
  readonly paragraphs: readonly number[];
}

const noLinks: Linked = { ids: [], paragraphs: [] };
/** A long list is asked for by each of its words. */
const linked = new WeakMap<Element, Linked>();

/** What the element links to, or the nearest element around it that links to anything. */
function linksFor(element: Element, nearest: Nearest): Linked {
  const isAny = (one: Element, selector: string) => nearest(one, selector) === one;
  for (let holder: Element | null = element; holder !== null; holder = holder.parentElement) {
    if (holder !== element && isAny(holder, wholes)) return noLinks;
    const links = linked.get(holder) ?? readLinks(holder, isAny(holder, 'a[href]'));
    linked.set(holder, links);
    if (links.ids.length > 0 || isAny(element, standing)) return links;
  }
  return noLinks;
}

function readLinks(holder: Element, isLink: boolean): Linked {
  const links = [...holder.querySelectorAll('a[href]'), ...(isLink ? [holder] : [])]
    .map((link) => link.getAttribute('href') ?? '')
    .filter((href) => idOf(href) !== null);
  return {
    ids: [...new Set(links.flatMap((href) => idOf(href) ?? []))],
    paragraphs: links
      .flatMap((href) => Number(/#p(\d+)/.exec(href)?.[1] ?? Number.NaN))
      .filter(Number.isFinite),
  };
}

/** "/base/records/vote-a/" -> "vote-a"; null for a link to anything but a record, an actor or an article. */
const idOf = (href: string): string | null =>
  /^(?![a-z]+:)[^?#]*\/(?:records|actors|articles)\/([a-z0-9-]+)\/?(?:[?#]|$)/.exec(href)?.[1] ?? null;

const clean = (text: string | null): string => (text ?? '').replaceAll(/\s+/g, ' ').trim();
