// One brief as it stands on its page -> `briefs/<topic>.json` of an edition.

import { parse } from 'yaml';
import type { BriefFrontMatter } from '../../src/schema/claim.ts';
import type { FrozenBrief } from '../../src/schema/edition.ts';
import type { Outcome } from '../problem.ts';
import { type ByteFiles, readJson, toText } from './bytes.ts';
import { freezeBody } from './freeze-page.ts';

/** Source and page must be of one build: every sentence of the brief must stand on the page. */
export function freezeBrief(
  topic: string,
  living: ByteFiles,
  html: string,
  basePath: string,
): Outcome<FrozenBrief | null> {
  const { title, question, answer, as_of, article_ids } = frontMatterOf(living.get(`briefs/${topic}.mdx`));
  const body = freezeBody(html, basePath);
  const claims = readJson<readonly { readonly id: string; readonly brief: string }[]>(living, 'claims.json');
  const missing = claims.filter(({ id, brief }) => brief === topic && !body?.html.includes(`id="${id}"`));
  if (body !== null && missing.length === 0)
    return {
      value: { id: topic, title, question, answer, as_of, article_ids, ...body },
      problems: [],
    };
  return {
    value: null,
    problems: [
      {
        code: 'edition/stale-site',
        severity: 'error',
        place: `dist/briefs/${topic}/index.html`,
        message: 'the built page must hold every sentence of the brief',
        actual: body === null ? 'no body' : `none with the id ${missing[0]?.id}`,
        fix: 'Run npm run edition, which builds first.',
      },
    ],
  };
}

/** Written by our own build, so taken at its word. */
function frontMatterOf(source: Uint8Array | undefined): BriefFrontMatter {
  const [, yaml = ''] = /^---\n([\s\S]*?)\n---\n/.exec(source === undefined ? '' : toText(source)) ?? [];
  return parse(yaml, { schema: 'core' }) as BriefFrontMatter;
}
