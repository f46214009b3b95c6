// An invented work whose words hold what breaks citation formats: quotes, braces, signs, Cyrillic and Kazakh letters.

import type { Citation } from '../../src/schema/citing/citation.ts';

export const hostileTitle = 'Әділет & “құқық”: 50 % of $5_000 #1 {x} ~ Ұлттық \\ Ћирић';

export const invented: Citation = {
  key: 'harbour-desk-plan-2026-11',
  type: 'report',
  title: hostileTitle,
  genre: 'Policy brief',
  author: 'Қазақстан Desk & Harbour',
  container: 'The Harbour Book',
  issued: [2026, 11],
  edition: 'edition 2026-11',
  version: '2026-11',
  number: null,
  url: 'https://example.org/sub/editions/2026-11/briefs/harbour_plan/',
  language: 'en',
};

export const record: Citation = {
  ...invented,
  type: 'dataset',
  genre: 'Data record',
  number: 'vote-council-harbour',
  issued: [2026, 11, 3],
};

export const undated: Citation = {
  ...record,
  container: null,
  issued: [],
  edition: 'living version',
  version: 'living version',
};
