import { describe, expect, it } from 'vitest';
import { renderProblem } from '../../scripts/problem.ts';
import type { RenderedInput } from '../../scripts/rendered/check-rendered.ts';
import { checkRendered } from '../../scripts/rendered/check-rendered.ts';
import { claims, html, input } from './page-of-brief.ts';

const check = (page: string | null, changed: Partial<RenderedInput> = {}) =>
  checkRendered(input(page, changed)).map(renderProblem);
const edit = (from: string, to: string) => {
  expect(html).toContain(from);
  return check(html.replace(from, to));
};
const brief = (line: string) => line.replace(/: every .*; got/, ' ->').replace(/\. Bind.*$/, '');

describe('checkRendered(input)', () => {
  it('has nothing to say of a page whose words all stand in their records', () => {
    expect(check(html)).toEqual([]);
  });

  it('finds a number, a date, a name and a quotation beside the facts of a sentence', () => {
    const found = edit(
      ' countries have agreed',
      ' countries and 17 ships of Zorgland have on 3 June 2031 “gladly” agreed',
    );
    expect(found.filter((line) => !line.includes('page-differs')).map(brief)).toEqual([
      'briefs/harbour claim c-2 brief/unbound-number -> "17"',
      'briefs/harbour claim c-2 brief/unbound-name -> "Zorgland"',
      'briefs/harbour claim c-2 brief/unbound-date -> "3 June 2031"',
      'briefs/harbour claim c-2 brief/unbound-quotation -> "“gladly”"',
    ]);
    expect(found[0]).toContain('brief/page-differs: the page must show "Two countries have agreed');
  });

  it('says what must hold, what was found and what to do', () => {
    const line = edit('<h1>The Harbour Plan</h1>', '<h1>The Harbour Plan of 17 ships</h1>')[0];
    expect(line).toBe(
      'briefs/harbour h1 "The Harbour Plan of 17 ships" brief/unbound-number: every number of a brief must stand in the records it is bound to; got "17". Bind it to the record that says it, give the formula that works it out, or take it out.',
    );
  });

  it('finds a fact that the list and the page agree on, and its record does not', () => {
    const [first, ...others] = claims;
    if (first === undefined) return expect.fail('no claims');
    const wrong = (from: string, to: string) => ({
      ...first,
      text: first.text.replace(from, to),
      facts: first.facts.map((fact) => ({ ...fact, text: fact.text.replace(from, to) })),
    });
    const cases = [
      ['142', '143', 'brief/unbound-number -> "143"'],
      ['12 May', '13 May', 'brief/unbound-date -> "13 May 2031"'],
      ['Northern', 'Southern', 'brief/unbound-name -> "Southern Security Council"'],
    ] as const;
    for (const [from, to, problem] of cases) {
      const list = JSON.stringify([wrong(from, to), ...others]);
      const page = html.replaceAll(`>${from}`, `>${to}`).replace(`>${to} of 193`, `>${from} of 193`);
      expect(check(page, { claims: list }).map(brief)).toEqual([`briefs/harbour claim c-1 ${problem}`]);
    }
  });

  it('finds a count that its formula does not give', () => {
    const list = JSON.stringify(claims).replace('count(commitments)', 'count(statements)');
    expect(check(html, { claims: list }).map(brief)).toEqual([
      'briefs/harbour claim c-2 brief/unbound-number -> "Two"',
    ]);
  });

  it('finds words that a table, a timeline, a caption or a source does not get from what it links to', () => {
    const edits = [
      ['April 2031', 'March 2031', 'p.timeline-date "March 2031" brief/unbound-date -> "March 2031"'],
      ['>Norland</a></th>', '>Vesmark</a></th>', 'th "Vesmark" brief/unbound-name -> "Vesmark"'],
      [
        'opened in Lakeside',
        'opened in Zorgland',
        'p.timeline-words "Hostage talks opened in Zorgland" brief/unbound-name -> "Zorgland"',
      ],
      [
        '2031, ¶ 7',
        '2031, ¶ 8',
        'li.key-figure "The Harbour News, 20 May 2031, ¶ 8" brief/unbound-number -> "8"',
      ],
      ['2 sourced', '3 sourced', 'span "3 sourced sentences" brief/unbound-number -> "3"'],
      [
        'Who voted in Norland?',
        'Who voted in Zorgland?',
        'p.brief-question "Who voted in Zorgland?" brief/unbound-name -> "Zorgland"',
      ],
      ['As of 20 May', 'As of 21 May', 'span "As of 21 May 2031" brief/unbound-date -> "21 May 2031"'],
    ] as const;
    for (const [from, to, problem] of edits) expect(edit(from, to).map(brief).join('\n')).toContain(problem);
  });

  it('finds what an editor’s note states beside every sentence', () => {
    const found = edit(
      '<h2>Sources</h2>',
      '<p class="brief-paragraph">It cost 5 million in Vesmark.</p><h2>Sources</h2>',
    );
    expect(found.map(brief)).toEqual([
      'briefs/harbour p.brief-paragraph "It cost 5 million in Vesmark." brief/unbound-number -> "5 million"',
      'briefs/harbour p.brief-paragraph "It cost 5 million in Vesmark." brief/unbound-name -> "Vesmark"',
    ]);
  });

  it('misses no sentence and no page', () => {
    expect(edit('data-claim="c-2"', 'data-other="c-2"').join()).toContain(
      'briefs/harbour claim c-2 brief/page-differs',
    );
    expect(edit('data-claim="c-2"', 'data-claim="c-9"').join()).toContain(
      'briefs/harbour claim c-9 brief/page-differs: the page must show a sentence of this id',
    );
    expect(check(null)).toEqual(check('<html><body>Nothing</body></html>'));
    expect(check(null)[0]).toContain('briefs/harbour brief/no-page');
  });

  it('takes an allowance for an error once no page needs it', () => {
    const list = [...input(html).allowed, { where: 'h2', words: 'Methods', place: 'list:5:1' }];
    expect(check(html, { allowed: list })).toEqual([
      'list:5:1 brief/unused-allowance: an allowance must be needed by the page of some brief; got "Methods" in h2. Remove it.',
    ]);
  });

  it('counts the rows of a long chart in its file, of which the page shows the first', () => {
    const words = '<figure class="chart" id="chart-map"><p class="chart-lede">77 offers</p></figure>';
    const page = html.replace('<h2>Sources</h2>', `${words}<h2>Sources</h2>`);
    const lines = ['who,record_id', ...Array.from({ length: 77 }, () => 'Norland,commitment-nor'), ''];
    const chartFile = (id: string) => (id === 'map' ? lines.join('\r\n') : null);
    expect(check(page, { chartFile })).toEqual([]);
    expect(check(page).map(brief)).toEqual([
      'briefs/harbour p.chart-lede "77 offers" brief/unbound-number -> "77"',
    ]);
  });

  it('reads a chart like any other words: its rows, its counts of rows, and members that it does not name', () => {
    const rows = ['nor', 'ves'].map(
      (id) =>
        `<tr><td><a href="/base/records/commitment-${id}/">${id === 'nor' ? 'Norland' : 'Vesmark'}</a></td><td>agreed</td></tr>`,
    );
    const chart = (title: string, words: string) =>
      html.replace(
        '<h2>Sources</h2>',
        `<figure class="chart"><p class="chart-title">${title}</p><svg><text>${words}</text></svg><table><tbody>${rows.join('')}</tbody></table><p><a href="/base/records/vote-plan/">the vote</a></p></figure><h2>Sources</h2>`,
      );
    expect(check(chart('2 contributors', 'Norland and Vesmark'))).toEqual([]);
    // 10 voted against, and nobody of them is named.
    expect(check(chart('2 contributors', '10 not named'))).toEqual([]);
    expect(check(chart('3 contributors', 'Ships of Zorgland, 3 June 2031')).map(brief)).toEqual([
      'briefs/harbour p.chart-title "3 contributors" brief/unbound-number -> "3"',
      'briefs/harbour text "Ships of Zorgland, 3 June 2031" brief/unbound-name -> "Zorgland"',
      'briefs/harbour text "Ships of Zorgland, 3 June 2031" brief/unbound-date -> "3 June 2031"',
    ]);
  });
});
