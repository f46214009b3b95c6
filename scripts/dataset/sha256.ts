// Text -> the SHA-256 of its UTF-8 bytes, in hexadecimal.

import { createHash } from 'node:crypto';

export const sha256 = (text: string): string => createHash('sha256').update(text, 'utf8').digest('hex');
