import { describe, expect, it } from 'vitest';
import type { Accuracy } from '../../scripts/accuracy/accuracy.ts';
import { accuracyJson } from '../../scripts/accuracy/accuracy-json.ts';
import { accuracyReport } from '../../scripts/accuracy/accuracy-report.ts';

const accuracy: Accuracy = {
  articles: 2,
  paragraphs: 9,
  articleColumns: { title: { right: 1, of: 2 } },
  traps: { laid: 3, hit: 0 },
  tables: [
    {
      table: 'votes',
      labelled: 3,
      optional: 1,
      found: 2,
      missed: 1,
      unexpected: 0,
      repeated: 1,
      columns: { result: { right: 1, of: 2 }, against: { right: 2, of: 2 } },
    },
  ],
  misses: [{ table: 'votes', kind: 'missed', place: 'tests/gold/a.yaml:7', text: '14 | 0 | 1' }],
};

describe('accuracyReport(accuracy)', () => {
  it('prints counts and ratios a table, and the misses when asked', () => {
    expect(accuracyReport(accuracy, { withMisses: true })).toMatchInlineSnapshot(`
      "2 articles, 9 paragraphs, 3 labels.

      table            label  found   miss  extra  again   skip  precision  recall   F1
      votes                3      2      1      0      1      1      100 %    67 %   80 %
      all                  3      2      1      0      1      1      100 %    67 %   80 %

      0 of 3 traps hit.

      Columns of the records found
        articles       title 1/2
        votes          result 1/2  against 2/2

      votes: labelled and not found (1)
        tests/gold/a.yaml:7  14 | 0 | 1"
    `);
  });

  it('leaves the misses out when not asked', () => {
    expect(accuracyReport(accuracy, { withMisses: false })).not.toContain('a.yaml');
  });
});

describe('accuracyJson(accuracy)', () => {
  it('holds every count beside the ratios, and ends in a new line', () => {
    const text = accuracyJson(accuracy);
    expect(text.endsWith('}\n')).toBe(true);
    expect(JSON.parse(text)).toMatchInlineSnapshot(`
      {
        "all": {
          "f1": 0.8,
          "found": 2,
          "labelled": 3,
          "missed": 1,
          "optional": 1,
          "precision": 1,
          "recall": 0.667,
          "repeated": 1,
          "unexpected": 0,
        },
        "article_columns": [
          {
            "column": "title",
            "judged": 2,
            "right": 1,
          },
        ],
        "articles": 2,
        "paragraphs": 9,
        "tables": [
          {
            "columns": [
              {
                "column": "against",
                "judged": 2,
                "right": 2,
              },
              {
                "column": "result",
                "judged": 2,
                "right": 1,
              },
            ],
            "f1": 0.8,
            "found": 2,
            "labelled": 3,
            "missed": 1,
            "optional": 1,
            "precision": 1,
            "recall": 0.667,
            "repeated": 1,
            "table": "votes",
            "unexpected": 0,
          },
        ],
        "traps": {
          "hit": 0,
          "laid": 3,
        },
      }
    `);
  });
});
