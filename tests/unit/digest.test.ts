import { createHash } from 'node:crypto';
import { expect, it } from 'vitest';
import { digestOf } from '../../lib/domain/digest.ts';

it('is the SHA-256 of nonce and content, whatever the length', () => {
  for (let length = 0; length < 200; length += 7) {
    const content = `${'密a'.repeat(length)}${length}`;
    expect(digestOf('n0nce', content)).toBe(createHash('sha256').update(`n0nce${content}`).digest('hex'));
  }
});

it('differs with the nonce', () => {
  expect(digestOf('a', 'secret')).not.toBe(digestOf('b', 'secret'));
});
