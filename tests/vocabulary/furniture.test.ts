import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { vocabulary } from './committed-files.ts';

const rules = vocabulary.furniture.map(({ pattern, effect }) => ({
  pattern: new RegExp(`^(?:${pattern})$`, 'iu'),
  effect,
}));
const effectOn = (line: string) => rules.find(({ pattern }) => pattern.test(line))?.effect ?? 'keep';

const lines = `
drop_rest ¦ Suggested Articles
drop_rest ¦ RELATED NEWS
drop_rest ¦ Related Coverage:
drop_rest ¦ You may also like
drop_rest ¦ Most Read
drop_rest ¦ Most popular this week
drop_rest ¦ More stories from Central Asia
drop_rest ¦ Leave a Reply
drop_line ¦ Advertisement
drop_line ¦ Sidebar
drop_line ¦ Latest news
drop_line ¦ Trending
drop_line ¦ Read more: Harbour reopens after the storm
drop_line ¦ View more articles fromJane Doe
drop_line ¦ • ABC/USD = 0.01143 -0%
drop_line ¦ photo: Harbour Office
drop_line ¦ Image: HO, Jane Doe
drop_line ¦ Jane Doe/Harbour Agency — Getty Images
drop_line ¦ Share on Facebook
drop_line ¦ Facebook | Twitter | WhatsApp
drop_line ¦ Sign up for our newsletter
drop_line ¦ Subscribe to our daily newsletter
drop_line ¦ We use cookies to improve your experience.
drop_line ¦ © 2025 Harbour Times
drop_line ¦ Harbour Times Ltd. All rights reserved.
drop_line ¦ Follow us on Telegram
drop_line ¦ 3 min read
drop_line ¦ 1,204 views
drop_line ¦ Comments (12)
drop_line ¦ Tags: harbour, storm
drop_line ¦ Home > World > Asia
drop_line ¦ If you find a typo, select it and press Ctrl+Enter
drop_line ¦ (Reporting by Jane Doe; editing by John Roe)
drop_line ¦ bur-jd/jr/xy
drop_line ¦ Continue reading the main story
drop_line ¦ * * *
keep ¦ Related parties met on Monday.
keep ¦ Most read the text as a warning.
keep ¦ You may like it or not, he said.
keep ¦ The role of other countries
keep ¦ 13 October 2025
keep ¦ By Jane Doe
keep ¦ LONDON (AP) — The council met on Monday.
keep ¦ Use of force against the convoy is prohibited, the minister said.
keep ¦ More than 20 states signed the charter.
keep ¦ Share prices fell after the vote.
keep ¦ The photo: what it shows and what it does not
keep ¦ Subscribers of the plan include 19 states.
keep ¦ An immediate ceasefire
keep ¦ Follow-up talks are planned for May.
keep ¦ Opinion polls show a close race.
keep ¦ Live fire was reported near the port.
keep ¦ The views expressed here are the author's own.
`;

describe('furniture.csv', () => {
  it.each(
    lines
      .trim()
      .split('\n')
      .map((line) => line.split(' ¦ ')),
  )('means %s by "%s"', (effect, line) => {
    expect(effectOn(line ?? '')).toBe(effect);
  });

  it('drops no paragraph of a digest', () => {
    const folder = new URL('../../content/articles/', import.meta.url);
    const bodies = readdirSync(folder)
      .filter((name) => name.endsWith('.md'))
      .flatMap((name) =>
        readFileSync(new URL(name, folder), 'utf8').split(/^---$/m).slice(2).join('').split('\n'),
      )
      .map((line) => line.trim())
      .filter((line) => line !== '');
    expect(bodies.length).toBeGreaterThan(20);
    expect(bodies.filter((line) => effectOn(line) !== 'keep')).toEqual([]);
  });

  it('is done with a long line in less than a second', () => {
    const line = 'see more of the and share this '.repeat(2000);
    const start = performance.now();
    effectOn(line);
    expect(performance.now() - start).toBeLessThan(1000);
  });
});
