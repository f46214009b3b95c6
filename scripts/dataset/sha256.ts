// Texts or bytes, one after the other -> their SHA-256, in hexadecimal. Text counts as UTF-8.

import { createHash } from 'node:crypto';

export function sha256(...parts: readonly (string | Uint8Array)[]): string {
  const hash = createHash('sha256');
  for (const part of parts) typeof part === 'string' ? hash.update(part, 'utf8') : hash.update(part);
  return hash.digest('hex');
}
