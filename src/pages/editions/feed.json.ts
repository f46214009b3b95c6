// JSON Feed 1.1: the same entries as feed.xml, with what each edition changed.

import type { APIRoute } from 'astro';
import { config } from '../../../sourcebook.config.ts';
import { jsonFeedResponse } from '../../feeds/feed-text.ts';
import { releaseFeed } from '../../feeds/feeds.ts';

export const GET: APIRoute = async () => jsonFeedResponse(releaseFeed('json'), config);
