// What stands beside a page needs no template language: it is made as beside the pages in JavaScript.

export { data, render } from '../eleventy/row-files.11ty.js';
