// One cell of a table for readers: ids become names with links, dates and numbers become words, null stays null.

import type { Column } from '../schema/column.ts';
import { enumIn, formatDateIn, formatNumberIn } from '../words/format-in.ts';
import { type Language, wordsIn } from '../words/languages.ts';
import { articleTitle } from './article-words.ts';
import { dataset } from './dataset.ts';
import { actorHref, articleHref, hrefOfRecord } from './links.ts';
import { actorName, recordTitle } from './record-words.ts';

export interface CellPart {
  readonly text: string;
  readonly href?: string;
  /** What an enum value means. */
  readonly meaning?: string;
}

/** The parts of a cell: none for null or an empty list, several for a list. */
export function cellParts(column: Column, value: unknown, language: Language = 'en'): readonly CellPart[] {
  if (value === null || value === undefined) return [];
  if (Array.isArray(value)) return value.flatMap((item) => cellParts(column.items ?? column, item, language));
  switch (column.kind) {
    case 'ref':
      return [refPart(column.references ?? '', String(value))];
    case 'enum':
      return [enumPart(column, String(value), language)];
    case 'edtf':
    case 'day':
      return [{ text: formatDateIn(String(value), language) }];
    case 'integer':
    case 'number':
      return [{ text: formatNumberIn(Number(value), language) }];
    case 'boolean':
      return [{ text: wordsIn(language).page[value === true ? 'yes' : 'no'] }];
    case 'url':
      return [webPart(String(value))];
    default:
      return [recordPart(String(value))];
  }
}

function refPart(table: string, id: string): CellPart {
  if (table === 'actors') return { text: actorName(id), href: actorHref(id) };
  if (table === 'articles') {
    const article = dataset().articleById.get(id);
    return { text: article ? articleTitle(article) : id, href: articleHref(id) };
  }
  return recordPart(id);
}

/** Columns such as `record_id` name a record of any table; other text is shown as it is. */
function recordPart(text: string): CellPart {
  const record = dataset().recordById.get(text);
  return record ? { text: recordTitle(record), href: hrefOfRecord(record) } : { text };
}

function enumPart(column: Column, value: string, language: Language): CellPart {
  const meaning = column.values?.[value];
  return { text: enumIn(value, language), ...(meaning !== undefined && { meaning }) };
}

/** Only web addresses become links; anything else stays text. */
const webPart = (url: string): CellPart =>
  /^https?:\/\//i.test(url) ? { text: url, href: url } : { text: url };
