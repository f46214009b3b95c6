// The two feeds of the site: the briefs, and the releases of the data. Each comes as RSS and as JSON Feed.

import { config } from '../../sourcebook.config.ts';
import { absoluteUrl } from '../site/links.ts';
import { briefEntries } from './brief-entries.ts';
import type { Feed } from './feed-text.ts';
import { releaseEntries } from './release-entries.ts';

/** Site-relative, without the ending; the head of every page names them. */
export const feedPaths = { briefs: '/feed', releases: '/editions/feed' } as const;
export const feedTitles = {
  briefs: config.shortName,
  releases: `${config.shortName}: data releases`,
} as const;

export const briefFeed = async (ending: 'xml' | 'json'): Promise<Feed> => ({
  title: config.name,
  description: config.description,
  home: absoluteUrl('/'),
  self: absoluteUrl(`${feedPaths.briefs}.${ending}`),
  entries: (await briefEntries()).map(({ question, answer, ...entry }) => ({
    ...entry,
    summary: answer,
    text: `${question}\n\n${answer}`,
  })),
});

export const releaseFeed = (ending: 'xml' | 'json'): Feed => ({
  title: `${config.name}: data releases`,
  description: 'Editions of the data and the briefs, each frozen for ever, and what each changed.',
  home: absoluteUrl('/editions/'),
  self: absoluteUrl(`${feedPaths.releases}.${ending}`),
  entries: releaseEntries(),
});
