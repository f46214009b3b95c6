// Measurements as two tables in Markdown.

import type { Measured } from './measured.ts';
import type { Summary } from './summarise.ts';

export function benchTable(measured: readonly Measured[], { growth, ratios }: Summary): string {
  const runs = measured.map(
    ({ stage, size, items, seconds, cpuSeconds, peakMb }) =>
      `| ${stage} | ${size} | ${seconds.toFixed(2)} | ${cpuSeconds.toFixed(2)} | ${peakMb} | ${Math.round(items / Math.max(seconds, 0.001))} | ${growth[stage]?.toFixed(2) ?? '–'} |`,
  );
  const compared = ratios.map(
    ({ what, size, ratio, goal }) => `| ${what} | ${size} | ${ratio.toFixed(2)} | ${goal || '–'} |`,
  );
  return `| stage | size | seconds | CPU seconds | peak MB | things a second | growth |
| --- | --- | --- | --- | --- | --- | --- |
${runs.join('\n')}

| compared | size | ratio | goal |
| --- | --- | --- | --- |
${compared.join('\n')}
`;
}
