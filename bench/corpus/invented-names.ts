// Names of people, places, missions and papers that nobody bears: syllables put together by dice.

import type { Dice } from './dice.ts';

const heads = [
  'Ba',
  'Cal',
  'Dor',
  'El',
  'Far',
  'Gal',
  'Hal',
  'Kar',
  'Lem',
  'Mar',
  'Nor',
  'Or',
  'Pel',
  'Ros',
  'Sar',
  'Tal',
  'Ul',
  'Ver',
  'Wen',
  'Zel',
] as const;
const middles = ['a', 'an', 'ava', 'e', 'en', 'i', 'ima', 'o', 'ova', 'u', 'une', 'y'] as const;
const tails = [
  'bek',
  'dale',
  'dor',
  'gard',
  'kani',
  'lan',
  'mir',
  'mouth',
  'nasi',
  'rest',
  'ri',
  'stan ',
  'ta',
  'ven',
  'zh',
] as const;
const given = [
  'Adela',
  'Bakhyt',
  'Carla',
  'Daniyar',
  'Elif',
  'Farid',
  'Gustav',
  'Hana',
  'Ivo',
  'Jamila',
  'Kofi',
  'Lidia',
  'Marek',
  'Nadia',
  'Oskar',
  'Paula',
  'Rashid',
  'Selma',
  'Tomas',
  'Una',
  'Viktor',
  'Wanda',
  'Yusuf',
  'Zofia',
] as const;
const endings = [
  'ov',
  'sen',
  'ez',
  'idis',
  'ani',
  'escu',
  'uly',
  'ski',
  'ama',
  'oglu',
  'berg',
  'ini',
] as const;

const stem = (dice: Dice) => dice.pick(heads) + dice.pick(middles) + dice.pick(tails).trim();

export const personName = (dice: Dice): string =>
  `${dice.pick(given)} ${dice.pick(heads)}${dice.pick(middles)}${dice.pick(['l', 'm', 'n', 'r', 's', 'v'])}${dice.pick(endings)}`;

export const placeName = (dice: Dice): string => stem(dice);

export const missionName = (dice: Dice): string =>
  `${stem(dice)} ${dice.pick(['Valley', 'Delta', 'Coast', 'Plateau', 'Strait', 'Border'])} ${dice.pick(['Stabilization Force', 'Observer Mission', 'Relief Force', 'Support Mission'])}`;

export const planName = (dice: Dice): string =>
  `${stem(dice)}${dice.pick(['a', 'i', 'o', 'en', ''])} ${dice.pick(['Declaration', 'Peace Plan', 'Accord', 'Framework Agreement'])}`;

export const outletName = (dice: Dice): string =>
  `${dice.pick(['Meridian', 'Steppe', 'Harbour', 'Northern', 'Inland', 'Equator', 'Strait', 'Summit'])} ${dice.pick(['Courier', 'Dispatch', 'Herald', 'Ledger', 'Observer', 'Post', 'Telegraph', 'Wire'])}`;
