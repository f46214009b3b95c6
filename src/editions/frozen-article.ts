// The text of a frozen article -> its paragraphs with the anchors that evidence leads to. Of a restricted article only
// the words that were coded are shown.

import { frozenHref } from './edition-links.ts';
import type { FrozenData } from './frozen-data.ts';
import type { Edition } from './read-editions.ts';

export interface FrozenParagraph {
  readonly number: number;
  readonly sentences: readonly { readonly anchor: string; readonly text: string }[];
  /** Coded from it; bare mentions of actors are left out. */
  readonly records: readonly { readonly title: string; readonly href: string }[];
}

export function frozenParagraphs(id: string, data: FrozenData, edition: Edition): readonly FrozenParagraph[] {
  const text = data.texts.get(id);
  const points = text?.text == null ? null : [...text.text];
  const evidence = data.evidenceByArticle.get(id) ?? [];
  return (text?.paragraphs ?? []).map(({ number, sentences }) => {
    const own = evidence.filter(({ paragraph }) => paragraph === number);
    const ids = [
      ...new Set(own.filter((e) => e.record_table !== 'actors').map(({ record_id }) => record_id)),
    ].toSorted();
    return {
      number,
      sentences: sentences.map(({ start, end }, index) => ({
        anchor: `p${number}-s${index + 1}`,
        text:
          points === null
            ? own
                .filter((e) => e.start >= start && e.start < end)
                .map(({ exact }) => `… ${exact} …`)
                .join(' ')
            : points.slice(start, end).join(''),
      })),
      records: ids.flatMap((record) => {
        const subject = data.subjects.get(record);
        return subject ? [{ title: subject.title, href: frozenHref(edition, subject.path) }] : [];
      }),
    };
  });
}
