// OpenSearch: lets a browser search the site from its address bar.

import type { APIRoute } from 'astro';
import { config } from '../../sourcebook.config.ts';
import { absoluteUrl } from '../site/links.ts';

export const GET: APIRoute = () => {
  const lines = [
    '<?xml version="1.0" encoding="UTF-8"?>',
    '<OpenSearchDescription xmlns="http://a9.com/-/spec/opensearch/1.1/">',
    // The standard allows 16 characters here and 1024 there.
    `  <ShortName>${escapeXml([...config.shortName].slice(0, 16).join(''))}</ShortName>`,
    `  <Description>${escapeXml([...`Search ${config.name}`].slice(0, 1024).join(''))}</Description>`,
    `  <Language>${config.language}</Language>`,
    '  <InputEncoding>UTF-8</InputEncoding>',
    `  <Image width="32" height="32" type="image/svg+xml">${escapeXml(absoluteUrl('/mark.svg'))}</Image>`,
    `  <Url type="text/html" template="${escapeXml(absoluteUrl('/search/'))}?q={searchTerms}"/>`,
    `  <Url type="application/opensearchdescription+xml" rel="self" template="${escapeXml(absoluteUrl('/opensearch.xml'))}"/>`,
    '</OpenSearchDescription>',
    '',
  ];
  return new Response(lines.join('\n'), {
    headers: { 'Content-Type': 'application/opensearchdescription+xml; charset=utf-8' },
  });
};

const entities: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };
const escapeXml = (text: string): string => text.replace(/[&<>"]/g, (sign) => entities[sign] ?? sign);
