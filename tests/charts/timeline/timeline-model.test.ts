import { describe, expect, it } from 'vitest';
import { precisionOf, timelineModel } from '../../../src/charts/timeline/timeline-model.ts';
import { chartSources, event, recordsIn, vote } from '../chart-sources.ts';

const modelOf = (...events: ReturnType<typeof event>[]) => {
  const sources = chartSources({ events });
  return timelineModel(recordsIn(sources), sources);
};

describe('precisionOf(date)', () => {
  it.each([
    ['2031-05-04', 'day'],
    ['2031-05-04~', 'day'],
    ['2031-05', 'month'],
    ['2031-05-XX', 'month'],
    ['2031', 'year'],
    ['2031-XX', 'year'],
    ['203X', 'longer'],
    ['2031-22', 'longer'],
    ['2031-01/2031-03', 'longer'],
    ['XXXX-05-04', 'no_year'],
    [null, 'none'],
  ])('of %s is %s', (date, precision) => {
    expect(precisionOf(date)).toBe(precision);
  });
});

describe('timelineModel(records, sources)', () => {
  it('places what has a year, oldest first, and never what has none', () => {
    const model = modelOf(
      event('late', '2031-05-04'),
      event('never', null),
      event('early', '1992'),
      event('yearless', 'XXXX-05-04'),
    );
    expect(model.placed.map(({ recordId }) => recordId)).toEqual(['event-early', 'event-late']);
    expect(model.withoutYear.map(({ recordId }) => recordId)).toEqual(['event-yearless']);
    expect(model.undated.map(({ recordId }) => recordId)).toEqual(['event-never']);
  });

  it('places a month on all its days and a day on one', () => {
    const [month, day] = modelOf(event('a', '2031-02'), event('b', '2031-05-04')).placed;
    expect((month?.last ?? 0) - (month?.first ?? 0)).toBe(27);
    expect(day?.last).toBe(day?.first);
  });

  it('does not say the date twice: it stands beside the words', () => {
    const [first, second, third] = modelOf(
      event('a', '2031-05', { what: 'In May 2031, the port closed', date_text: 'May 2031' }),
      event('b', '2031-06', { what: 'In June the port opened', date_text: 'In June' }),
      event('c', '2031-07-01', { what: 'On Monday, ships came', date_text: 'On Monday' }),
    ).placed;
    expect(first?.label).toBe('The port closed');
    expect(second?.label).toBe('In June the port opened');
    expect(third?.label).toBe('Ships came');
  });

  it('takes votes in, and marks what is only planned or proposed', () => {
    const sources = chartSources({
      events: [event('plan', '2032', { modality: 'planned' })],
      votes: [vote({ date: '2031-09' })],
    });
    const { placed } = timelineModel(recordsIn(sources), sources);
    expect(placed.map(({ type, isOpen }) => [type, isOpen])).toEqual([
      ['Vote', false],
      ['Meeting', true],
    ]);
  });
});
