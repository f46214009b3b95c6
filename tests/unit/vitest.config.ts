// Unit tests that leave modules as they are. They lie anywhere under tests/, by the paths of the sources.

import { unitConfig } from './unit-config.ts';

export default unitConfig('unit', 'shared');
