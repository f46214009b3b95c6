// The structured data of a page: every node of its JSON-LD, and the one that describes the article. Broken scripts are
// passed over; nothing in them can do more than be read.

export type Node = Readonly<Record<string, unknown>>;

/** "NewsArticle" tells more than "Article", an "Article" more than the page that holds it. */
const articleTypes: readonly RegExp[] = [
  /^(?:News|Reportage|Analysis|Background|Opinion|Review|Report|AskPublic|Satirical)\w*Article$/,
  /^(?:LiveBlogPosting|PressRelease|SpeechTranscript)$/,
  /^(?:\w*Article|BlogPosting|\w+Posting|Report|SpecialAnnouncement)$/,
  /^(?:\w*WebPage|CreativeWork|VideoObject)$/,
];
/** What hangs below these is about other articles. */
const others = new Set([
  'itemListElement',
  'hasPart',
  'mentions',
  'relatedLink',
  'citation',
  'comment',
  'liveBlogUpdate',
]);
const deepest = 12;

export interface JsonLd {
  /** The node of the article; null when there is none. */
  readonly article: Node | null;
  /** All nodes that have an `@id`. */
  readonly byId: ReadonlyMap<string, Node>;
}

/** The JSON-LD of a page; of several articles the one whose headline the page is titled with. */
export function readJsonLd(scripts: readonly string[], pageTitles: readonly string[]): JsonLd {
  const found: Node[] = [];
  const byId = new Map<string, Node>();
  const visit = (value: unknown, depth: number): void => {
    if (depth > deepest || typeof value !== 'object' || value === null) return;
    if (Array.isArray(value)) {
      for (const item of value) visit(item, depth + 1);
      return;
    }
    const node = value as Node;
    if (rankOf(node) < articleTypes.length) found.push(node);
    const id = own(node, '@id');
    if (typeof id === 'string' && Object.keys(node).length > 1) byId.set(id, node);
    for (const [key, child] of Object.entries(node)) if (!others.has(key)) visit(child, depth + 1);
  };
  for (const script of scripts) visit(parseLoosely(script), 0);
  const folded = pageTitles.map(fold).filter(Boolean);
  const isTitled = (node: Node) => {
    const headline = fold(nameOf(own(node, 'headline') ?? own(node, 'name'), byId) ?? '');
    return headline !== '' && folded.some((title) => title.includes(headline) || headline.includes(title));
  };
  const ranked = found
    .map((node, order) => ({ node, order, rank: rankOf(node) - (isTitled(node) ? 0.5 : 0) }))
    .toSorted((a, b) => a.rank - b.rank || a.order - b.order);
  return { article: ranked[0]?.node ?? null, byId };
}

/** A property of the node itself: what it inherits from its prototype is none of the page's. */
export const own = (node: Node | null, key: string): unknown =>
  node !== null && Object.hasOwn(node, key) ? node[key] : undefined;

/** `{ "@id": "#desk" }`, `{ "name": "Desk" }` or `"Desk"` -> `"Desk"`; the first of several. */
export function nameOf(value: unknown, byId: ReadonlyMap<string, Node>): string | null {
  return namesOf(value, byId)[0] ?? null;
}

/** The names of one or several persons or bodies, references followed. */
export function namesOf(value: unknown, byId: ReadonlyMap<string, Node>, depth = 0): readonly string[] {
  if (depth > deepest) return [];
  if (typeof value === 'string') return value.trim() === '' ? [] : [value];
  if (Array.isArray(value)) return value.flatMap((item) => namesOf(item, byId, depth + 1));
  if (typeof value !== 'object' || value === null) return [];
  const node = value as Node;
  const said = own(node, 'name') ?? own(node, '@value') ?? own(node, 'legalName');
  if (said !== undefined) return namesOf(said, byId, depth + 1);
  const id = own(node, '@id');
  const meant = typeof id === 'string' ? byId.get(id) : undefined;
  if (meant !== undefined && meant !== node) return namesOf(meant, byId, depth + 1);
  const given = [own(node, 'givenName'), own(node, 'familyName')].filter((part) => typeof part === 'string');
  return given.length === 2 ? [given.join(' ')] : [];
}

function rankOf(node: Node): number {
  const types = [own(node, '@type')].flat().filter((type) => typeof type === 'string');
  const ranks = types.map((type) =>
    articleTypes.findIndex((pattern) => pattern.test(type.replace(/^.*[/#:]/, ''))),
  );
  return Math.min(articleTypes.length, ...ranks.filter((rank) => rank >= 0));
}

/** Pages write JSON inside comments, with raw line feeds in strings, or with a comma or semicolon too many. */
function parseLoosely(script: string): unknown {
  const bare = script
    .replace(/^\s*(?:<!--|\/\/\s*<!\[CDATA\[|\/\*\s*<!\[CDATA\[\s*\*\/|<!\[CDATA\[)/, '')
    .replace(/(?:-->|\/\/\s*\]\]>|\/\*\s*\]\]>\s*\*\/|\]\]>)\s*$/, '')
    .replace(/;\s*$/, '');
  const spaced = bare.replace(/\p{Cc}/gu, ' ');
  for (const text of [bare, spaced, spaced.replace(/,\s{0,40}(?=[}\]])/g, '')])
    try {
      return JSON.parse(text);
    } catch {
      // The next reading may do.
    }
  return null;
}

const fold = (text: string): string => (text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? []).join(' ');
