// The lines of a capture become metadata and paragraphs: what a page prints round an article is told from the article.

import { dateFinder } from '../date/find-dates.ts';
import { resolveDate } from '../date/resolve-date.ts';
import type { Furniture, Vocabulary } from '../vocabulary/vocabulary.ts';
import type { Block } from './article.ts';

export interface CaptureFindings {
  readonly title: string | null;
  readonly outlet: string | null;
  readonly author: string | null;
  /** YYYY-MM-DD. */
  readonly published: string | null;
  readonly isOpinion: boolean;
  readonly truncated: boolean;
  readonly dateline: string | null;
  readonly blocks: readonly Block[];
}

const endsSentence = /[.!?…:;]["”’')\]]*$/u;
const isShort = (line: string) => line.length <= 120;
const disclaimer =
  /\b(?:views?|opinions?)\b.{0,60}\b(?:author|writer|contributor)(?:s|'s|’s|\(s\))?\b.{0,40}\b(?:own|alone|not)\b|\bviews expressed\b.{0,80}\bauthor/iu;

/** Blocks of a capture in order -> what it says of itself, and the blocks that are the article. */
export function readCapture(raw: readonly Block[], vocabulary: Vocabulary): CaptureFindings {
  const kept = dropFurniture(raw, vocabulary.furniture);
  const isOpinion = kept.some((block) => disclaimer.test(block.text));
  const body = kept.filter((block) => !disclaimer.test(block.text));
  const head = readHead(body, vocabulary);
  const tail = readTail(body.slice(head.length));
  const blocks = dropRepeats(tail.blocks, head.title);
  const last = blocks.at(-1);
  return {
    title: head.title,
    outlet: head.outlet ?? outletInText(blocks, vocabulary),
    author: head.author ?? tail.author,
    published: head.published,
    dateline: head.dateline,
    isOpinion,
    truncated: last !== undefined && /(?:\.\.\.|…)["”]?$/.test(last.text),
    blocks: markHeadings(dropCutSentence(blocks)),
  };
}

/** Lines a page prints round an article; some of them end it. */
function dropFurniture(blocks: readonly Block[], furniture: readonly Furniture[]): Block[] {
  const rules = furniture.map(({ pattern, effect }) => ({
    effect,
    pattern: new RegExp(`^(?:${pattern})$`, 'iu'),
  }));
  const kept: Block[] = [];
  for (const block of blocks) {
    const line = block.text.replace(/^[•*·\-–—▪►]\s*/u, '').slice(0, 300);
    const rule = rules.find(({ pattern }) => pattern.test(line));
    if (rule?.effect === 'drop_rest' && kept.some((other) => other.text.length > 200)) break;
    if (!rule) kept.push(block);
  }
  return kept;
}

interface Head {
  readonly title: string | null;
  readonly outlet: string | null;
  readonly author: string | null;
  readonly published: string | null;
  readonly dateline: string | null;
  /** How many blocks are no paragraph of the article. */
  readonly length: number;
}

/** The short lines before the first paragraph: headline, byline, dates, dateline. */
function readHead(blocks: readonly Block[], vocabulary: Vocabulary): Head {
  const findDates = dateFinder(vocabulary.calendar);
  const firstParagraph = blocks.findIndex(
    (block) => !isShort(block.text) || (endsSentence.test(block.text) && block.text.split(' ').length > 12),
  );
  const lines = blocks.slice(0, Math.max(0, firstParagraph)).map((block) => block.text);
  let head: Omit<Head, 'length'> = {
    title: null,
    outlet: null,
    author: null,
    published: null,
    dateline: null,
  };
  for (const line of lines) {
    const dates = findDates(line);
    const rest = dates.reduceRight((text, date) => text.slice(0, date.start) + text.slice(date.end), line);
    const outlet = findOutlet(rest, vocabulary);
    const place = /^(\p{Lu}[\p{Lu} .'-]+?)(?: ?,|$)/u.exec(rest)?.[1]?.trim() ?? null;
    const stamp = dates
      .map((date) => resolveDate(date.meaning, { published: null, previous: null, tense: 'past' }).edtf)
      .find((edtf) => /^\d{4}-\d\d-\d\d$/.test(edtf ?? ''));
    const left = rest.replace(/[\s,.()|–—-]/gu, '').length;
    if (stamp !== undefined && (left < 12 || place !== null)) {
      // The date nearest the headline is the article's; one before it is the page's.
      head = { ...head, published: stamp, outlet: outlet ?? head.outlet, dateline: place ?? head.dateline };
    } else if (/^by\s+\p{Lu}/iu.test(line)) head = { ...head, author: line.replace(/^by\s+/iu, '') };
    else if (head.title === null && isTitle(line)) head = { ...head, title: line.replace(/\s+\|.*$/u, '') };
  }
  const first = blocks[lines.length];
  const inline = first
    ? /^(?<place>\p{Lu}[\p{Lu} .,'-]+?)(?:\s*,[^()—–]{0,30})?\s*(?:\((?<outlet>[^)]{2,30})\)\s*)?[—–-]{1,2}\s/u.exec(
        first.text.slice(0, 90),
      )
    : null;
  return {
    ...head,
    dateline: head.dateline ?? inline?.groups?.place?.trim() ?? null,
    outlet:
      head.outlet ??
      (inline?.groups?.outlet
        ? (findOutlet(inline.groups.outlet, vocabulary) ?? inline.groups.outlet)
        : null),
    length: lines.length,
  };
}

const isTitle = (line: string) => {
  const words = line.split(' ');
  return words.length >= 3 && words.length <= 30 && !/[.:;]$/.test(line) && /^["“‘\p{Lu}\d]/u.test(line);
};

function findOutlet(line: string, vocabulary: Vocabulary): string | null {
  const inside = [...line.matchAll(/\(([^)]+)\)/gu)].map((match) => match[1] ?? '');
  for (const candidate of [...inside, line.trim()])
    for (const outlet of vocabulary.outlets)
      if ([outlet.name, ...outlet.aliases].some((name) => name.toLowerCase() === candidate.toLowerCase()))
        return outlet.name;
  return null;
}

/** "DKNews.kz reports", "The Caspian Post reports via": the outlet speaks of itself. */
function outletInText(blocks: readonly Block[], vocabulary: Vocabulary): string | null {
  const names = vocabulary.outlets.flatMap((outlet) =>
    [outlet.name, ...outlet.aliases].map((name) => ({ name, outlet: outlet.name })),
  );
  for (const block of blocks.slice(0, 6))
    for (const match of block.text.matchAll(
      /,\s*(?<name>(?:[Tt]he )?[\p{Lu}][\p{L}\p{N}. ]{2,40}?) (?:reports?|reported)\b/gu,
    )) {
      const printed = (match.groups?.name ?? '').replace(/^the /, '');
      return names.find((entry) => entry.name.toLowerCase() === printed.toLowerCase())?.outlet ?? printed;
    }
  return null;
}

/** A name alone on its line at the end, repeated or followed by "X is a journalist …", is the author. */
function readTail(blocks: readonly Block[]): {
  readonly author: string | null;
  readonly blocks: readonly Block[];
} {
  const isName = (line: string) =>
    /^\p{Lu}[\p{L}'’-]+(?: (?:\p{Lu}[\p{L}'’.-]*|al|bin|de|van|von)){1,3}$/u.test(line);
  for (let index = blocks.length - 1; index > Math.max(0, blocks.length - 8); index--) {
    const line = blocks[index]?.text ?? '';
    const name =
      /^(?<name>\p{Lu}[\p{L}'’-]+ (?:[\p{L}'’.-]+ ){0,2}?[\p{L}'’-]+) (?:is|was|has been|works) (?:an?|the|our)\b/u.exec(
        line,
      )?.groups?.name;
    const stands = name === undefined ? -1 : blocks.findIndex((block) => block.text === name);
    if (name !== undefined && stands > 0 && stands < index)
      return { author: name, blocks: blocks.slice(0, stands) };
    const previous = blocks[index - 1]?.text;
    if (isName(line) && previous === line) return { author: line, blocks: blocks.slice(0, index - 1) };
  }
  return { author: null, blocks };
}

/** A headline printed twice, or a paragraph said twice word for word, is kept once. */
function dropRepeats(blocks: readonly Block[], title: string | null): Block[] {
  const seen = new Set<string>(title === null ? [] : [title.toLowerCase()]);
  return blocks.filter(({ text }) => {
    const key = text.toLowerCase();
    if (seen.has(key)) return false;
    if (text.length > 60 || key === title?.toLowerCase()) seen.add(key);
    return true;
  });
}

/** "At that time, 76..." says nothing: a sentence that is cut off is not read. */
function dropCutSentence(blocks: readonly Block[]): Block[] {
  const last = blocks.at(-1);
  if (!last || !/(?:\.\.\.|…)["”]?$/.test(last.text)) return [...blocks];
  const cut = last.text.replace(/(?<=[.!?]["”]?\s)[^.!?]*(?:\.\.\.|…)["”]?$/u, '').trim();
  return [...blocks.slice(0, -1), ...(cut === last.text ? [] : [{ ...last, text: cut }])];
}

/** A short line without a full stop between paragraphs is a heading, unless it belongs to a list after a colon. */
function markHeadings(blocks: readonly Block[]): Block[] {
  let inList = false;
  return blocks.map((block, index) => {
    if (block.kind !== 'text') return block;
    const before = blocks[index - 1]?.text ?? '';
    const isLine = isShort(block.text) && !endsSentence.test(block.text) && !/^["“]/.test(block.text);
    inList = isLine && (inList || before.endsWith(':'));
    if (!isLine) return block;
    return { ...block, kind: inList ? 'item' : 'heading' };
  });
}
