// CPU time by size on two logarithmic axes: a stage whose cost grows in a straight line is parallel to the dashes.

import type { Measured } from './measured.ts';

const [width, height, left, bottom, right, top] = [760, 440, 60, 44, 210, 20];

export function benchChart(measured: readonly Measured[]): string {
  const ours = [...Map.groupBy(measured, ({ stage }) => stage)].filter(([, runs]) => runs.length > 1);
  const points = ours.flatMap(([, runs]) => runs);
  const x = scale(
    points.map(({ size }) => size),
    left,
    width - right,
  );
  const y = scale(
    points.map(({ cpuSeconds }) => Math.max(cpuSeconds, 0.01)),
    height - bottom,
    top,
  );
  const ends = ours
    .map(([stage, runs]) => ({ stage, at: y(Math.max(runs.at(-1)?.cpuSeconds ?? 1, 0.01)) }))
    .toSorted((a, b) => a.at - b.at);
  const labels = ends.map(({ stage, at }, index) => {
    const before = ends.slice(0, index).reduce((lowest, end) => Math.max(lowest + 14, end.at), -14);
    return `<text x="${width - right + 10}" y="${Math.max(at, before + (index > 0 ? 14 : 0)).toFixed(0)}">${stage}</text>`;
  });
  const lines = ours.map(([stage, runs]) => {
    const path = runs.map(
      ({ size, cpuSeconds }) => `${x(size).toFixed(1)},${y(Math.max(cpuSeconds, 0.01)).toFixed(1)}`,
    );
    const dash = stage.startsWith('reference') ? ' stroke-dasharray="4 3"' : '';
    return `<polyline points="${path.join(' ')}" fill="none" stroke="currentColor"${dash}><title>${stage}</title></polyline>`;
  });
  const sizes = [...new Set(points.map(({ size }) => size))].map(
    (size) =>
      `<text x="${x(size).toFixed(0)}" y="${height - bottom + 20}" text-anchor="middle">${size}</text>`,
  );
  const seconds = [0.01, 0.1, 1, 10, 100, 1000]
    .filter((value) => y(value) >= top && y(value) <= height - bottom)
    .map(
      (value) => `<text x="${left - 8}" y="${(y(value) + 4).toFixed(0)}" text-anchor="end">${value}</text>`,
    );
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${width} ${height}" font-family="sans-serif" font-size="12" fill="currentColor" role="img">
<title>CPU seconds of each stage by number of articles; both axes are logarithmic, references are dashed</title>
${[...lines, ...labels, ...sizes, ...seconds].join('\n')}
<text x="${left}" y="${height - 8}">articles (CPU seconds upwards; both axes logarithmic; references dashed)</text>
</svg>
`;
}

/** A logarithmic scale from the smallest to the largest value. */
function scale(values: readonly number[], from: number, to: number): (value: number) => number {
  const [low, high] = [Math.log(Math.min(...values)), Math.log(Math.max(...values))];
  return (value) => from + ((Math.log(value) - low) / Math.max(high - low, 1e-9)) * (to - from);
}
