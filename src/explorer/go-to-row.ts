// A permalink of a row that a page of a long list leaves out: goes on to that row in its table, which has all.

const list = document.querySelector<HTMLElement>('[data-rows-in]');
const id = decodeURIComponent(location.hash.slice(1));
if (list && id !== '' && !document.getElementById(id))
  location.replace(`${list.dataset.rowsIn}?${new URLSearchParams({ id })}`);
