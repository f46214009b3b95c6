// Two invented articles and one topic: as little as a site can be made of, so that whole builds of it take seconds.
// Names in Cyrillic and Kazakh letters are here on purpose.

import type { OwnProject } from './own-project.ts';

interface Words {
  readonly title: string;
  readonly outlet: string;
  readonly published: string;
  readonly paragraphs: readonly string[];
}

export const voteArticle = 'content/articles/river-vote.md';

const articles: Readonly<Record<string, Words>> = {
  [voteArticle]: {
    title: 'The Assembly backs a plan for the river',
    outlet: 'Қазақ Үні',
    published: '2001-02-05',
    paragraphs: [
      'The United Nations General Assembly adopted a resolution on the River Plan on February 4, 2001. In the UN General Assembly, 120 of the 193 member states voted in favor of the resolution, 9 voted against and 14 abstained.',
      'About 400 people were evacuated from the valley, the Ministry of Foreign Affairs of Norway said.',
    ],
  },
  'content/articles/telephone-call.md': {
    title: 'Presidents speak by telephone',
    outlet: 'Ћирић вести',
    published: '2001-02-09',
    paragraphs: [
      'President of Kazakhstan Kassym-Jomart Tokayev spoke by telephone with the President of Turkey on February 8, 2001.',
      'The ministers of both countries will meet in Astana on February 20, 2001.',
    ],
  },
};

const topic = `---
title: The River Plan
question: What was decided about the river?
short: The River Plan
order: 1
select:
  - tables: [votes, vote_positions, commitments, figures, events, statements]
answer: [votes]
sections: [key_figures, findings, timeline, sources]
---
`;

/** Puts them into a copy of the project that has no articles and topics yet. */
export function writeSmallCorpus(project: OwnProject): void {
  for (const [path, words] of Object.entries(articles)) project.write(path, articleText(words));
  project.write('content/topics/river.md', topic);
}

const articleText = ({ title, outlet, published, paragraphs }: Words): string => `---
title: ${title}
label: ${title}
outlet: ${outlet}
author: null
published: '${published}'
published_basis: stated
published_note: null
kind: news
language: en
url: null
rights: digest
source_file: null
source_sha256: null
duplicate_of: null
truncated: false
note: null
---

${paragraphs.join('\n\n')}
`;
