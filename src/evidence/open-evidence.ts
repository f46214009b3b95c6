// In the browser: the button behind a sentence of a brief opens its note in place: the words with the span marked, outlet,
// date, how sure it is, and the sentence to copy with its source. Escape closes it and the focus returns. Without a script
// the number leads to the article, and the note stands beside the paragraph.

const panel = Object.assign(document.createElement('section'), {
  id: 'evidence',
  className: 'evidence notes',
  popover: 'auto',
});
panel.setAttribute('role', 'dialog');
let opener: HTMLButtonElement | null = null;

for (const button of document.querySelectorAll<HTMLButtonElement>('button.claim-evidence')) {
  button.hidden = false;
  button.addEventListener('click', () => open(button));
}

panel.addEventListener('toggle', ({ newState }) => {
  if (newState === 'open') return;
  opener?.setAttribute('aria-expanded', 'false');
  // The browser gives the focus back by itself after Escape, but not after a click beside the panel.
  if (panel.contains(document.activeElement) || document.activeElement === document.body) opener?.focus();
  opener = null;
});
addEventListener('resize', () => opener && place(opener));

function open(button: HTMLButtonElement): void {
  const id = button.dataset.of ?? '';
  const note = document.getElementById(`note-${id}`);
  if (note === null) return;
  const isAgain = opener === button;
  if (panel.matches(':popover-open')) panel.hidePopover();
  if (isAgain) return;
  panel.replaceChildren(head(button), copyOf(note), actions(note.dataset.citation ?? '', id));
  if (!panel.isConnected) document.body.append(panel);
  // The event that tells of closing is late, and is left out when the panel opens again before it came.
  opener?.setAttribute('aria-expanded', 'false');
  opener = button;
  button.setAttribute('aria-expanded', 'true');
  panel.setAttribute('aria-label', button.getAttribute('aria-label') ?? '');
  panel.showPopover();
  place(button);
  panel.querySelector('button')?.focus({ preventScroll: true });
}

function head(button: HTMLButtonElement): HTMLElement {
  const close = action('Close', () => {
    const to = opener ?? button;
    panel.hidePopover();
    to.focus();
  });
  close.className = 'evidence-close';
  const title = Object.assign(document.createElement('p'), {
    className: 'evidence-title',
    textContent: button.getAttribute('aria-label') ?? '',
  });
  const line = Object.assign(document.createElement('div'), { className: 'evidence-head' });
  line.append(title, close);
  return line;
}

/** The note without its id, with all it holds unfolded. */
function copyOf(note: HTMLElement): HTMLElement {
  const copy = Object.assign(document.createElement('div'), { className: 'note' });
  copy.append(...[...note.children].map((child) => child.cloneNode(true)));
  for (const folded of copy.querySelectorAll('details')) folded.open = true;
  // "Same article" means the note above, which is not there.
  for (const place of copy.querySelectorAll<HTMLElement>('figcaption a[title]'))
    place.textContent = place.title;
  return copy;
}

function actions(citation: string, id: string): HTMLElement {
  const line = Object.assign(document.createElement('p'), { className: 'evidence-actions' });
  const link = `${location.href.replace(/#.*$/, '')}#${id}`;
  line.append(copyButton('Copy with source', citation), ' ', copyButton('Copy link', link));
  return line;
}

function copyButton(label: string, text: string): HTMLButtonElement {
  const button = action(label, async () => {
    const isCopied = await navigator.clipboard?.writeText(text).then(
      () => true,
      () => false,
    );
    button.textContent = isCopied ? 'Copied' : 'Not copied: the browser refused';
  });
  button.dataset.text = text;
  return button;
}

function action(label: string, run: () => void): HTMLButtonElement {
  const button = Object.assign(document.createElement('button'), { type: 'button', textContent: label });
  button.addEventListener('click', run);
  return button;
}

/** Under the sentence, above it where there is no room, never beyond the edge; style sheets keep it at the foot of a phone. */
function place(button: HTMLElement): void {
  const mark = button.getBoundingClientRect();
  const { width, height } = panel.getBoundingClientRect();
  const edge = 8;
  const below = mark.bottom + 6;
  const top = below + height + edge > innerHeight ? Math.max(edge, mark.top - height - 6) : below;
  panel.style.setProperty('--top', `${top}px`);
  panel.style.setProperty(
    '--left',
    `${Math.max(edge, Math.min(mark.left - 40, innerWidth - width - edge))}px`,
  );
}

export {};
