// A story becomes its articles: several voices on several days, now and then a copy cut short or lightly reworded.

import type { Country } from '../../scripts/vocabulary/vocabulary.ts';
import { daysAfter, edtf, longDay, monthDay } from './day-words.ts';
import { type Dice, diceOf } from './dice.ts';
import { outletName, personName } from './invented-names.ts';
import { type Story, storyOf } from './story.ts';
import type { CorpusArticle, Told } from './told.ts';
import { communique } from './voices/communique.ts';
import { contradiction } from './voices/contradiction.ts';
import { listReport } from './voices/list-report.ts';
import { opinion } from './voices/opinion.ts';
import { voteReport } from './voices/vote-report.ts';
import { wire } from './voices/wire.ts';

const voices = {
  wire,
  communique,
  opinion,
  'vote-report': voteReport,
  'list-report': listReport,
  contradiction,
} as const;
type Voice = keyof typeof voices;
const others = ['communique', 'opinion', 'vote-report', 'list-report', 'contradiction'] as const;

export function storyArticles(number: number, countries: readonly Country[]): CorpusArticle[] {
  const story = storyOf(number, countries);
  const dice = diceOf(number + 1_000_000);
  const chosen: Voice[] = ['wire', ...dice.some(others, dice.number(2, 5))];
  const originals = chosen.map((voice, index) => articleOf(story, voice, index, dice));
  const [first] = originals;
  return first && dice.chance(55) ? [...originals, copyOf(first, dice)] : originals;
}

function articleOf(story: Story, voice: Voice, index: number, dice: Dice): CorpusArticle {
  const printed = daysAfter(story.day, index === 0 ? 1 : dice.number(1, 20));
  const told = voices[voice]({ story, dice, printed });
  const outlet = outletName(dice);
  const author = told.kind === 'release' ? null : personName(dice);
  return {
    id: `s${String(story.number).padStart(5, '0')}-${index + 1}-${voice}`,
    text: fileText(told, outlet, author, printed, story, dice),
    meta: { title: told.title, published: edtf(printed) },
    known: told.passages.flatMap(({ known }) => known),
  };
}

/** As such texts are saved: title, byline, paper and day in a few customary orders. */
function fileText(
  told: Told,
  outlet: string,
  author: string | null,
  printed: Date,
  story: Story,
  dice: Dice,
): string {
  const head =
    author === null ? [told.title, longDay(printed)] : [told.title, `By ${author}`, outlet, longDay(printed)];
  const [first = '', ...rest] = told.passages.map(({ text }) => text).filter((text) => text !== '');
  const dateline =
    told.kind === 'news'
      ? `${story.place.toUpperCase()}, ${monthDay(printed)} (${dice.pick(['Meridian', 'Inland'])}) — `
      : '';
  return `${[...head, dateline + first, ...rest].join('\n\n')}\n`;
}

/** The same words under another head, cut in mid-sentence or with some words changed. */
function copyOf(original: CorpusArticle, dice: Dice): CorpusArticle {
  const paragraphs = original.text.trimEnd().split('\n\n');
  const head = [...paragraphs.slice(0, 1), outletName(dice), ...paragraphs.slice(3, 4)];
  const body = paragraphs.slice(4);
  const isCut = dice.chance(50);
  const text = isCut
    ? body.join('\n\n').slice(0, -dice.number(60, 300))
    : body.join('\n\n').replaceAll(' while ', ' whereas ').replaceAll(' few ', ' only a few ');
  return {
    id: `${original.id}-copy`,
    text: `${head.join('\n\n')}\n\n${text}\n`,
    meta: { duplicate_of: original.id },
    known: [],
  };
}
