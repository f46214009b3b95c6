// An excerpt of Pagefind, which is HTML, -> plain pieces of text. So nothing of it is ever parsed as markup.

export interface ExcerptPart {
  readonly text: string;
  /** Whether the words were searched for. */
  readonly isHit: boolean;
}

/** 'about <mark>troops</mark> &amp; aid' -> 'about ', hit 'troops', ' & aid' */
export function excerptParts(html: string): readonly ExcerptPart[] {
  const pieces = html.split(/(<mark>.*?<\/mark>)/s);
  return pieces
    .filter((piece) => piece !== '')
    .map((piece) => ({
      text: decode(piece.replace(/^<mark>|<\/mark>$/g, '')),
      isHit: piece.startsWith('<mark>'),
    }));
}

const entities: Readonly<Record<string, string>> = { lt: '<', gt: '>', quot: '"', amp: '&', '#39': "'" };

const decode = (text: string): string =>
  text.replace(/&(lt|gt|quot|amp|#39);/g, (whole, name: string) => entities[name] ?? whole);
