// The pages that stand for no row: their cards say what the page is for and how much is there.
// A page of src/pages/ that is not listed here has no share image, and the site tests say so.

import { type TableName, tables } from '../../schema/tables/all.ts';
import type { Sources } from '../../site/dataset.ts';
import { formatNumber } from '../../site/number.ts';
import type { KeyNumber } from '../card-data.ts';

export interface FixedPage {
  /** Path of the page without slashes at its ends; of the home page, 'home'. */
  readonly path: string;
  /** As in the page's heading. */
  readonly title: string;
  readonly text: string;
  readonly number: KeyNumber | null;
}

export function fixedPages({ tables: data }: Sources, briefCount: number): readonly FixedPage[] {
  const number = (amount: number, one: string, many = `${one}s`): KeyNumber => ({
    value: formatNumber(amount),
    label: amount === 1 ? one : many,
  });
  const names = Object.keys(tables) as TableName[];
  return [
    {
      path: 'briefs',
      title: 'Briefs',
      text: 'Short answers to one question each. Every fact in them links to the words it came from.',
      number: number(briefCount, 'brief'),
    },
    {
      path: 'data',
      title: 'Data',
      text: 'Every record behind the briefs as open tables, with a codebook for each column.',
      number: number(names.length, 'table'),
    },
    {
      path: 'actors',
      title: 'Actors and places',
      text: 'Countries, organisations, people and places that the articles name, each under one name.',
      number: number(data.actors.length, 'actor or place', 'actors and places'),
    },
    {
      path: 'articles',
      title: 'Sources',
      text: 'Every article that was read, with what was coded from each of its sentences.',
      number: number(data.articles.length, 'article'),
    },
    {
      path: 'timeline',
      title: 'Timeline',
      text: 'Events and votes in order of time. What was planned or proposed says so.',
      number: number(data.events.length + data.votes.length, 'event or vote', 'events and votes'),
    },
    {
      path: 'map',
      title: 'Map',
      text: 'Where the countries lie that the records name, and what is recorded of each.',
      number: number(data.actors.filter(({ kind }) => kind === 'country').length, 'country', 'countries'),
    },
    {
      path: 'differences',
      title: 'Where sources differ',
      text: 'The same measure of the same thing, as several passages give it.',
      number: number(data.differences.length, 'comparison'),
    },
    {
      path: 'coverage',
      title: 'Coverage',
      text: 'What was coded from each paragraph of each article, and which paragraphs gave nothing.',
      number: number(
        data.articles.reduce((sum, { paragraph_count }) => sum + paragraph_count, 0),
        'paragraph',
      ),
    },
    {
      path: 'search',
      title: 'Search',
      text: 'Find briefs, records, actors and articles by any word in them.',
      number: null,
    },
    {
      path: 'method',
      title: 'Method',
      text: 'How an article becomes a record and a record a sentence; what is checked at every build.',
      number: number(data.evidence.length, 'piece of evidence', 'pieces of evidence'),
    },
    {
      path: 'corrections',
      title: 'Corrections',
      text: 'Every change that a human made to a coded record, with the reason.',
      number: null,
    },
    {
      path: 'glossary',
      title: 'Glossary',
      text: 'Terms that the briefs use, and the words that say how firm a record is.',
      number: null,
    },
    {
      path: 'about',
      title: 'About',
      text: 'What this is for, who publishes it, and how it may be used.',
      number: null,
    },
  ];
}
