// In the browser: what a word means, beside it, while the pointer or the focus is on it. Escape closes it; the pointer may
// go onto it. Without a script the word leads to the glossary, which says the same.

const tip = Object.assign(document.createElement('div'), { id: 'tip', className: 'tip', popover: 'manual' });
tip.setAttribute('role', 'tooltip');
let owner: HTMLElement | null = null;
let leaving: ReturnType<typeof setTimeout> | undefined;
const leaveMs = 150;

const ownerOf = (target: EventTarget | null): HTMLElement | null =>
  target instanceof Element ? target.closest<HTMLElement>('[data-tip]') : null;

function open(element: HTMLElement): void {
  clearTimeout(leaving);
  if (owner === element) return;
  close();
  owner = element;
  tip.textContent = element.dataset.tip ?? '';
  if (!tip.isConnected) document.body.append(tip);
  element.setAttribute('aria-describedby', tip.id);
  tip.showPopover();
  place(element);
}

/** Under the word, above it where there is no room, never beyond the edge. */
function place(element: HTMLElement): void {
  const word = element.getClientRects()[0] ?? element.getBoundingClientRect();
  const { width, height } = tip.getBoundingClientRect();
  const edge = 8;
  const below = word.bottom + 6;
  const top = below + height + edge > innerHeight ? Math.max(edge, word.top - height - 6) : below;
  tip.style.top = `${top}px`;
  tip.style.left = `${Math.max(edge, Math.min(word.left, innerWidth - width - edge))}px`;
}

function close(): void {
  clearTimeout(leaving);
  owner?.removeAttribute('aria-describedby');
  owner = null;
  if (tip.matches(':popover-open')) tip.hidePopover();
}

const leave = (): void => {
  clearTimeout(leaving);
  leaving = setTimeout(close, leaveMs);
};

document.addEventListener('pointerover', ({ target, pointerType }) => {
  const element = ownerOf(target);
  if (pointerType !== 'touch' && element) open(element);
  else if (target === tip) clearTimeout(leaving);
  else if (owner && document.activeElement !== owner) leave();
});
document.addEventListener('focusin', ({ target }) => {
  const element = ownerOf(target);
  if (element?.matches(':focus-visible')) open(element);
});
document.addEventListener('focusout', leave);
document.addEventListener('keydown', ({ key }) => {
  if (key === 'Escape') close();
});
addEventListener('scroll', close, { passive: true });
