// Numbers for readers, through Intl: grouping, millions in words, money with its code, how exact a number is.

const plain = new Intl.NumberFormat('en', { maximumFractionDigits: 6 });
const large = new Intl.NumberFormat('en', {
  notation: 'compact',
  compactDisplay: 'long',
  maximumFractionDigits: 2,
});

const qualifierWords: Readonly<Record<string, string>> = {
  about: 'about ',
  up_to: 'up to ',
  more_than: 'more than ',
  at_least: 'at least ',
  less_than: 'less than ',
};

/** 20000 -> '20,000' */
export const formatNumber = (value: number): string => plain.format(value);

/** 1, 'row' -> '1 row'; 2, 'row' -> '2 rows'; 2, 'entry', 'entries' -> '2 entries' */
export const formatCount = (count: number, one: string, many = `${one}s`): string =>
  `${plain.format(count)} ${count === 1 ? one : many}`;

/** 450000000, 'USD', 'more_than' -> 'more than USD 450 million'. Words stand for zeros only when nothing is lost. */
export function formatQuantity(value: number, unit: string | null, qualifier: string | null): string {
  const digits = Math.abs(value) >= 1e6 && value % 1e4 === 0 ? large.format(value) : plain.format(value);
  const isMoney = unit !== null && /^[A-Z]{3}$/.test(unit);
  const amount = unit === null ? digits : isMoney ? `${unit} ${digits}` : `${digits} ${unit}`;
  return `${qualifierWords[qualifier ?? ''] ?? ''}${amount}`;
}

/** 86 400 bytes -> '86 kB', as a download link shows it */
export function formatBytes(bytes: number): string {
  if (bytes < 1000) return `${bytes} bytes`;
  if (bytes < 1e6) return `${Math.round(bytes / 1000)} kB`;
  return `${(bytes / 1e6).toFixed(1)} MB`;
}
