import { createHash } from 'node:crypto';
import { expect, test } from 'vitest';
import { digest } from '../../lib/page/digest.ts';

test('digests as SHA-256 does, whatever the length', () => {
  for (let length = 0; length < 200; length += 1) {
    const text = `n0nce${'密a'.repeat(length)}${length}`;
    expect(digest(text)).toBe(createHash('sha256').update(text).digest('hex'));
  }
});
