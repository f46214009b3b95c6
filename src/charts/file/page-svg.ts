// A chart -> one of its two drawings as markup for a page: named, described, coloured by class, nothing inline.

import { type Chart, type Layout, narrow, wide } from '../chart.ts';
import { chartFaces } from '../draw/faces.ts';
import { classColours, renderSvg, type SvgElement, svg } from '../draw/svg.ts';

export function pageSvg(chart: Chart, layoutName: Layout['name']): string {
  const layout = layoutName === 'wide' ? wide : narrow;
  const scope = `chart-${chart.id}-${layout.name}`;
  const { width, height, defs, shapes } = chart.draw(layout, { measure: chartFaces().measure, scope });
  const names = [
    svg('title', { id: `${scope}-title` }, [chart.title]),
    svg('desc', { id: `${scope}-desc` }, [chart.alt]),
  ];
  const content: readonly SvgElement[] = [
    ...names,
    ...(defs.length > 0 ? [svg('defs', {}, defs)] : []),
    ...shapes,
  ];
  const root = svg(
    'svg',
    {
      viewBox: `0 0 ${width} ${Math.ceil(height)}`,
      class: `chart-drawing chart-${layout.name}`,
      role: 'img',
      'aria-labelledby': `${scope}-title ${scope}-desc`,
    },
    content,
  );
  return renderSvg(root, classColours);
}
