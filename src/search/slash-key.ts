// On every page: the `/` key goes to the search field, or to the search page where there is none.

addEventListener('keydown', (event) => {
  if (event.key !== '/' || event.ctrlKey || event.metaKey || event.altKey || event.defaultPrevented) return;
  if (isTyping(event.target)) return;
  const field = document.querySelector<HTMLInputElement>('input[type="search"]');
  const link = document.querySelector<HTMLAnchorElement>('header a[href$="/search/"]');
  if (!field && !link) return;
  event.preventDefault();
  if (field) {
    field.focus();
    field.select();
  } else if (link) location.href = link.href;
});

const isTyping = (target: EventTarget | null): boolean =>
  target instanceof HTMLElement &&
  (target.isContentEditable || /^(?:INPUT|TEXTAREA|SELECT)$/.test(target.tagName));
