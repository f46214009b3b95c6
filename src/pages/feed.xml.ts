// RSS 2.0: the briefs, newest first. Dates are those of the newest article behind each brief.

import type { APIRoute } from 'astro';
import { config } from '../../sourcebook.config.ts';
import { rssResponse } from '../feeds/feed-text.ts';
import { briefFeed } from '../feeds/feeds.ts';

export const GET: APIRoute = async () => rssResponse(await briefFeed('xml'), config);
