import { describe, expect, it } from 'vitest';
import { config } from '../../sourcebook.config.ts';
import { hostHeaders } from '../../src/site/host-headers.ts';

const editions = Array.from({ length: 80 }, (_, index) => `${2000 + index}-01`);
const rulesOf = (text: string) =>
  new Map(
    text
      .trimEnd()
      .split('\n\n')
      .map((block) => block.split('\n'))
      .map(([path = '', ...headers]) => [path, headers.map((line) => line.trim())] as const),
  );

describe('hostHeaders(config, editions)', () => {
  const text = hostHeaders({ ...config, basePath: '/sub/' }, editions);
  const rules = rulesOf(text);

  it('keeps to what hosts read: a hundred rules, one wildcard a rule, short lines, every path under the base', () => {
    expect(rules.size).toBeLessThanOrEqual(100);
    for (const [path, headers] of rules) {
      expect(path).toMatch(/^\/sub\/[^*]*\*?[^*]*$/);
      expect(headers.length).toBeGreaterThan(0);
      for (const line of headers) expect(line).toMatch(/^[A-Za-z-]+: .{1,1900}$/);
    }
  });

  it('says what a file is, lets other sites read the data, and keeps pages out of frames', () => {
    expect(rules.get('/sub/*')?.join()).toContain("frame-ancestors 'none'");
    expect(rules.get('/sub/data/*')).toEqual(['Access-Control-Allow-Origin: *']);
    expect(rules.get('/sub/*.parquet')).toEqual(['Content-Type: application/vnd.apache.parquet']);
    expect(rules.get('/sub/data/*.csv')?.[0]).toContain('/sub/data/csv-metadata.json>; rel="describedby"');
    expect(rules.get('/sub/data/datapackage.json')?.[0]).toContain('application/vnd.datapackage+json');
  });

  it('lets the files of the newest editions be kept for ever, and of nothing that changes', () => {
    expect(rules.get('/sub/editions/2079-01/data/*')?.[0]).toContain('immutable');
    const kept = [...rules]
      .filter(([, headers]) => headers.join().includes('immutable'))
      .map(([path]) => path);
    expect(kept.filter((path) => !/^\/sub\/(?:_astro|editions\/[^/]+\/data)\/\*$/.test(path))).toEqual([]);
  });
});
