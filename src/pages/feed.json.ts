// JSON Feed 1.1: the same entries as feed.xml, with question and answer as the text.

import type { APIRoute } from 'astro';
import { config } from '../../sourcebook.config.ts';
import { jsonFeedResponse } from '../feeds/feed-text.ts';
import { briefFeed } from '../feeds/feeds.ts';

export const GET: APIRoute = async () => jsonFeedResponse(await briefFeed('json'), config);
