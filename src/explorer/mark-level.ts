// How many records -> one of five shades of a mark on the map; the key of the map says the same.

/** The least number of records of each shade above nothing. */
export const levels = [1, 3, 10, 30] as const;

/** 0 -> '0', 2 -> '1', 30 -> '4' */
export const levelOf = (count: number): string => `${levels.filter((least) => count >= least).length}`;
