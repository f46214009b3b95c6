// In the browser: shows the copy buttons and puts the text beside each on the clipboard. Without it the text is selected
// by hand.

for (const item of document.querySelectorAll('[data-copy]')) {
  const button = item.querySelector<HTMLButtonElement>('button.copy');
  const text = item.querySelector<HTMLElement>('[data-copy-text]');
  if (!button || !text) continue;
  button.hidden = false;
  const name = button.getAttribute('aria-label') ?? '';
  button.addEventListener('click', async () => {
    const isCopied = await copy(text);
    button.dataset.done = isCopied ? 'copied' : 'selected';
    button.setAttribute('aria-label', isCopied ? `Copied. ${name}` : `Selected, copy it now. ${name}`);
  });
}

/** Selects the text too, for browsers that refuse the clipboard. */
async function copy(element: HTMLElement): Promise<boolean> {
  getSelection()?.selectAllChildren(element);
  try {
    await navigator.clipboard.writeText(element.textContent?.trim() ?? '');
    return true;
  } catch {
    return false;
  }
}
