// What stands beside the page of a record needs no template language: it is made as beside the pages in JavaScript.

export { data, render } from '../eleventy/record-files.11ty.js';
