import { describe, expect, it } from 'vitest';
import { freezeBody, frozenWordsOf, headingOf } from '../../scripts/edition/freeze-page.ts';

const page = (body: string) =>
  `<!doctype html><html><body><h1> The <i>heading</i>\n</h1><div class="brief-body">${body}</div></body></html>`;

describe('freezeBody(html, basePath)', () => {
  it('drops what needs the build or names the host, and keeps words, anchors and classes', () => {
    const body = freezeBody(
      page(
        '<h2 id="a" data-astro-cid-1>A &amp; б</h2><p class="x" style="color:red" onclick="f()" data-claim="c-1">Words<script>no</script></p>' +
          '<img src="/sub/x.png" alt="x"><style>p{}</style><span class="source-address">https://example.org/</span>',
      ),
      '/sub/',
    );
    expect(body?.html).toBe('<h2 id="a">A &amp; б</h2><p class="x" data-claim="c-1">Words</p>');
    expect(body?.headings).toEqual([{ depth: 2, slug: 'a', text: 'A & б' }]);
  });

  it('makes links paths of the living tree and drops those that lead nowhere safe', () => {
    const body = freezeBody(
      page(
        '<a href="/sub/records/x/#y">1</a><a href="#c-1">2</a><a href="https://example.org/">3</a><a href="javascript:alert(1)">4</a><a href="/other/">5</a>',
      ),
      '/sub/',
    );
    expect(body?.html).toBe(
      '<a href="/records/x/#y">1</a><a href="#c-1">2</a><a href="https://example.org/">3</a><a>4</a><a>5</a>',
    );
  });

  it('gives words that a later page can be held against', () => {
    const body = freezeBody(page('<p>One\n <b>two</b> Әділет</p>'), '/');
    expect(body?.words).toBe('One two Әділет');
    expect(frozenWordsOf(`<div data-frozen>${body?.html}</div>`)).toBe(body?.words);
    expect(frozenWordsOf('<div>One</div>')).toBeNull();
  });

  it('is null for a page that has no such body', () => {
    expect(freezeBody('<html><body><p>Words</p></body></html>', '/')).toBeNull();
  });
});

describe('headingOf(html)', () => {
  it('gives the words of the heading, null when there is none', () => {
    expect(headingOf(page(''))).toBe('The heading');
    expect(headingOf('')).toBeNull();
    expect(headingOf('<h1> </h1>')).toBeNull();
  });
});
