// Unit tests that replace a module, such as the dataset that the site reads. They lie anywhere under tests/.

import { unitConfig } from '../unit/unit-config.ts';

export default unitConfig('apart', 'apart');
