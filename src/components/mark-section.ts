// In the browser: in the contents of a brief, the section that is being read.

const links = new Map(
  [...document.querySelectorAll<HTMLAnchorElement>('.contents a[href^="#"]')].map((link) => [
    decodeURIComponent(link.hash.slice(1)),
    link,
  ]),
);
const headings = [...links.keys()].flatMap((id) => document.getElementById(id) ?? []);

/** The last heading above the middle of the upper half. */
function mark(): void {
  const line = innerHeight / 4;
  const current = headings.findLast((heading) => heading.getBoundingClientRect().top < line);
  for (const [id, link] of links)
    if (id === current?.id) link.setAttribute('aria-current', 'true');
    else link.removeAttribute('aria-current');
}

const observer = new IntersectionObserver(mark, { rootMargin: '0px 0px -75% 0px' });
for (const heading of headings) observer.observe(heading);
