// Keys of the search page: down and up go from the field through the results and back, Escape to the field, then empties it.

export function useResultKeys(field: HTMLInputElement, list: HTMLElement, onEmptied: () => void): void {
  addEventListener('keydown', (event) => {
    if (event.ctrlKey || event.metaKey || event.altKey || event.shiftKey) return;
    const links = [...list.querySelectorAll<HTMLAnchorElement>('h2 a')];
    const here = document.activeElement;
    const place = here instanceof HTMLAnchorElement ? links.indexOf(here) : -1;
    if (here !== field && place < 0) return;
    if (event.key === 'ArrowDown') links[place + 1]?.focus();
    else if (event.key === 'ArrowUp' && place > 0) links[place - 1]?.focus();
    else if (event.key === 'ArrowUp' && place === 0) field.focus();
    else if (event.key === 'Escape' && place >= 0) field.focus();
    else if (event.key === 'Escape' && field.value !== '') {
      field.value = '';
      onEmptied();
    } else return;
    event.preventDefault();
  });
}
