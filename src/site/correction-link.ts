// Where a reader suggests a correction: the form for issues when the configuration names one, else a letter.
// The permalink and the id of the record are filled in.

import type { SiteConfig } from '../schema/config.ts';

interface Place {
  readonly title: string;
  /** Absolute. */
  readonly url: string;
  readonly recordId?: string | undefined;
}

export function correctionHref(
  { contact, issues }: Pick<SiteConfig, 'contact' | 'issues'>,
  { title, url, recordId }: Place,
): string {
  const subject = `Correction: ${title}`;
  const body = [
    `Page: ${url}`,
    ...(recordId === undefined ? [] : [`Record: ${recordId}`]),
    'What is wrong:',
    'What the source says:',
    '',
  ].join('\n');
  const fill = (pairs: Readonly<Record<string, string>>) =>
    Object.entries(pairs)
      .map(([name, value]) => `${name}=${encodeURIComponent(value)}`)
      .join('&');
  if (issues !== undefined)
    return `${issues}${issues.includes('?') ? '&' : '?'}${fill({ title: subject, body })}`;
  return `mailto:${contact}?${fill({ subject, body: body.replaceAll('\n', '\r\n') })}`;
}
