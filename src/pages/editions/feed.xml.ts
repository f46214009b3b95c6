// RSS 2.0: the editions of the data, newest first.

import type { APIRoute } from 'astro';
import { config } from '../../../sourcebook.config.ts';
import { rssResponse } from '../../feeds/feed-text.ts';
import { releaseFeed } from '../../feeds/feeds.ts';

export const GET: APIRoute = async () => rssResponse(releaseFeed('xml'), config);
