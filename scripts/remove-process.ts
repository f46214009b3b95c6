// The process that remove-old.ts starts. The folder takes the number of this process into its name, so that a run that
// begins meanwhile lets it be; what is left when this one is killed, the next run clears.

import { renameSync } from 'node:fs';
import { remove } from './io.ts';

const [, , folder = ''] = process.argv;
const own = folder.replace(/-next-\d+-gone$/, `-next-${process.pid}-gone`);
if (own !== folder) renameSync(folder, own);
remove(own);
