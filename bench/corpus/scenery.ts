// Sentences between the facts, as articles have them: weather, doubt, history. No record is known of any of them.

import type { Dice } from './dice.ts';
import type { Story } from './story.ts';

const openings = [
  'For years',
  'Since the spring',
  'In the months before',
  'By most accounts',
  'As so often here',
  'After two wet seasons',
  'Despite the calm of recent weeks',
  'Away from the cameras',
] as const;
const subjects = [
  'the traders of the old market',
  'drivers on the coastal road',
  'teachers in the hill villages',
  'the fishermen of the lower river',
  'shopkeepers near the customs house',
  'families along the railway',
  'the keepers of the lighthouse',
  'truck owners at the crossing',
  'nurses in the district hospital',
  'students from the agricultural college',
] as const;
const acts = [
  'have learned to wait for news by radio',
  'kept their shutters half closed',
  'counted the lorries that came back empty',
  'spoke of little but the price of fuel',
  'built fences from whatever the flood had left',
  'stored flour under floors and in church towers',
  'sent letters that nobody answered',
  'trusted the ferryman more than any communiqué',
  'marked the high water on the walls of the mill',
  'mended roads that lead to no office',
] as const;
const closings = [
  'and few of them expect that to change soon',
  'while the hotels fill with people who carry folders',
  'though the mood is said to be lighter now',
  'which is why the talk of a deadline sounds hollow',
  'and the younger ones make jokes about it',
  'because no map of the area agrees with another',
  'as if the whole valley were holding its breath',
  'even when the post office opens on time',
] as const;
const doubts = [
  'It is too early to say what any of this will cost.',
  'Nobody in the room would put a figure on the delay.',
  'The draft has been rewritten so often that its authors lost count.',
  'Critics call the arrangement generous to those who came late.',
  'Supporters answer that a thin agreement is better than a thick file.',
  'Much will depend on the harvest, and on who counts it.',
  'The officials left by the side door and took no questions.',
  'An earlier attempt fell apart over the wording of a footnote.',
] as const;

/** A paragraph of as many sentences. */
export const scenery = (dice: Dice, { place, breadth }: Story, sentences: number): string =>
  Array.from({ length: Math.ceil((sentences * breadth) / 2.5) }, () =>
    dice.chance(30)
      ? dice.pick(doubts)
      : `${dice.pick(openings)}, ${dice.pick(subjects)}${dice.chance(35) ? ` around ${place}` : ''} ${dice.pick(acts)}${dice.chance(60) ? `, ${dice.pick(closings)}` : ''}.`,
  ).join(' ');
