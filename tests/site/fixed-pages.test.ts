import { checkPages } from './check-pages.ts';
import { fixedPages } from './page-types.ts';

checkPages(fixedPages);
