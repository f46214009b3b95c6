// What a page puts round and between the paragraphs of its article is taken out before the article is looked for. Changes
// the document it is given; gives back what went, for the editor's report.

import { normalise } from '../normalise.ts';

export interface Dropped {
  readonly text: string;
  readonly why: string;
}

const hidden = 'Hidden on the page.';

/** Elements that hold no sentence of an article, by what they are. */
const elements: readonly (readonly [selector: string, why: string])[] = [
  ['script, style, noscript, template, svg, math, iframe, object, embed, canvas, link, meta', ''],
  [
    'form, button, input, select, textarea, label, dialog, [role="dialog"], [role="alertdialog"], [role="alert"]',
    'A form or a notice.',
  ],
  [
    'nav, menu, [role="navigation"], [role="menu"], [role="search"], [role="banner"], [role="contentinfo"]',
    'Navigation.',
  ],
  ['aside, [role="complementary"]', 'A sidebar.'],
  ['figure, figcaption, picture, video, audio, [role="figure"]', 'A picture and its caption.'],
  [
    '[hidden], [aria-hidden="true"], [style*="display:none" i], [style*="display: none" i], [style*="visibility:hidden" i]',
    hidden,
  ],
  ['time', ''],
];

/** By the words of class, id and data-component, each a whole word of the name. */
const named: readonly (readonly [pattern: RegExp, why: string])[] = [
  [/(?:^|[\s_-])(?:cookies?|consent|gdpr|onetrust|privacy|cmp|didomi)(?=$|[\s_-])/i, 'A cookie notice.'],
  [
    /(?:^|[\s_-])(?:newsletters?|sign-?ups?|subscri(?:be|ption|ptions)|paywall|regwall|piano|barrier|donat(?:e|ion)|membership|marketing|upsell|optin|mailing|campaign|epic|mc4wp|mailchimp|mc-embed)(?=$|[\s_-])/i,
    'An invitation to subscribe.',
  ],
  [
    /(?:^|[\s_-])(?:related|recommend(?:ed|ations?)?|read-?more|read-?next|more-?(?:on|from|stories|news|coverage|links)|see-?also|also-?read|trending|most-?(?:read|popular|viewed|shared)|popular|up-?next|further-?reading|outbrain|taboola|teasers?|promos?|promoted|link-?list|onward|in-?body-?link|rich-?link|explainer-?links)(?=$|[\s_-])/i,
    'Links to other articles.',
  ],
  [
    /(?:^|[\s_-])(?:ads?|advert(?:s|isement|isements|ising)?|ad-?(?:slot|unit|container|wrapper|label|box)|adsbygoogle|sponsor(?:ed|s)?|dfp|banner-?ad|mpu|gpt)(?=$|[\s_-])/i,
    'A slot for advertising.',
  ],
  [
    /(?:^|[\s_-])(?:share|sharing|shares|social|socials|follow|addthis|sharedaddy|toolbar|tools|print-?links?)(?=$|[\s_-])/i,
    'Sharing buttons.',
  ],
  [
    /(?:^|[\s_-])(?:comments?|disqus|respond|discussion|comment-?(?:list|form|count))(?=$|[\s_-])/i,
    'Comments of readers.',
  ],
  [
    /(?:^|[\s_-])(?:captions?|photo-?credit|image-?credit|img-?credit|wp-caption|wp-caption-text|credit|gallery|slideshow|carousel|lightbox|media-?caption|photo-?caption|image-?caption)(?=$|[\s_-])/i,
    'A picture and its caption.',
  ],
  [
    /(?:^|[\s_-])(?:bylines?|author-?(?:bio|box|info|card|details|profile|about|meta)|about-?author|contributors?-?(?:bio|info)|bio|post-?meta|entry-?meta|article-?meta|dateline-?info|timestamps?|publish(?:ed)?-?(?:date|time)|post-?date|entry-?date)(?=$|[\s_-])/i,
    'The credits of the article.',
  ],
  [
    /(?:^|[\s_-])(?:tags?|tag-?list|topics?-?(?:list)?|keywords|categories|breadcrumbs?|crumbs?|kicker|eyebrow)(?=$|[\s_-])/i,
    'A list of subjects.',
  ],
  [
    /(?:^|[\s_-])(?:nav|navigation|navbar|menu|masthead|site-?header|site-?footer|page-?footer|footer|skip-?links?|sidebar|side-?bar|rail|right-?rail|widgets?|ticker|market-?data|weather|stocks|live-?ticker|app-?promo|download-?app|copyright|legal|disclosure-?links)(?=$|[\s_-])/i,
    'Navigation.',
  ],
  [
    /(?:^|[\s_-])(?:pull-?quotes?|pullquote|factbox-?links|embed(?:ded)?-?(?:tweet|video|media)|twitter-?tweet|instagram-?media|tweet|video-?(?:player|embed|container|block)|vjs-wrapper|embed|audio-?player|podcast|player|listen|infobox-?links|interactive)(?=$|[\s_-])/i,
    'An inset.',
  ],
  [
    /(?:^|[\s_-])(?:sr-only|visually-?hidden|screen-?reader(?:-text)?|u-hidden|is-hidden|off-?screen|a11y-hidden)(?=$|[\s_-])/i,
    hidden,
  ],
];

/** Takes furniture out of the document. Nothing goes that holds a good part of the page's sentences, or its headline. */
export function clearPage(page: Document): readonly Dropped[] {
  const dropped: Dropped[] = [];
  const prose = proseByElement(page);
  const whole = prose.get(page.body) ?? 0;
  const drop = (element: Element, why: string) => {
    if (why !== '' && isNeeded(element, prose.get(element) ?? 0, whole)) return;
    const text = why === '' ? '' : normalise((element.textContent ?? '').slice(0, 400));
    if (text !== '') dropped.push({ text, why });
    element.remove();
  };
  for (const [selector, why] of elements)
    for (const element of page.querySelectorAll(selector)) drop(element, why);
  for (const element of page.querySelectorAll('[class], [id], [data-component], [data-testid]')) {
    if (
      /^(?:HTML|BODY|ARTICLE|MAIN|H1|STRONG|EM|B|I|A)$/.test(element.tagName) ||
      element.parentElement === null
    )
      continue;
    const name = ['class', 'id', 'data-component', 'data-testid']
      .map((key) => (element.getAttribute(key) ?? '').slice(0, 500))
      .join(' ')
      .replace(/(?<=\p{Ll})(?=\p{Lu})/gu, '-');
    const why = named.find(([pattern]) => pattern.test(name))?.[1];
    if (why === undefined || (isInSentence(element) && why !== hidden)) continue;
    drop(element, why);
  }
  return dropped;
}

/** A word of a sentence may be marked for a ticker or a list of subjects; it stays. */
const isInSentence = (element: Element): boolean =>
  /^(?:SPAN|ABBR|CITE|MARK|SMALL|U|FONT|TIME)$/.test(element.tagName) &&
  (element.parentElement?.closest('p, li') ?? null) !== null &&
  (element.parentElement?.textContent ?? '').trim().length > (element.textContent ?? '').trim().length + 40;

const isNeeded = (element: Element, prose: number, whole: number): boolean =>
  prose > 0 && (prose > whole * 0.25 || (prose > 400 && element.querySelector('h1') !== null));

/** Letters in paragraphs that read like sentences, links and lines aside, for every element that holds any. */
function proseByElement(page: Document): ReadonlyMap<Element, number> {
  const prose = new Map<Element, number>();
  for (const paragraph of page.querySelectorAll('p, div')) {
    // Some pages write their paragraphs as bare divs.
    if (paragraph.tagName === 'DIV' && paragraph.querySelector('div, p, ul, ol, table, section') !== null)
      continue;
    const { length } = paragraph.textContent ?? '';
    if (length < 80) continue;
    let linked = 0;
    for (const link of paragraph.querySelectorAll('a')) linked += (link.textContent ?? '').length;
    if (linked >= length * 0.5) continue;
    for (let at: Element | null = paragraph; at; at = at.parentElement)
      prose.set(at, (prose.get(at) ?? 0) + length);
  }
  return prose;
}
