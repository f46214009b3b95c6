import { checkPages } from './check-pages.ts';
import { rowPages } from './page-types.ts';

checkPages(rowPages);
