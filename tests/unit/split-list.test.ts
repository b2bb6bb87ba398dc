import { expect, test } from 'vitest';
import { splitList } from '../../lib/domain/formats/split-list.ts';

test.each([
  ['49.4.24.68 119.3.192.43', ['49.4.24.68', '119.3.192.43']],
  ['49.4.24.68\u3000119.3.192.43；49.4.24.68', ['49.4.24.68', '119.3.192.43']],
  ['a,,b，c、d;\n\ne,', ['a', 'b', 'c', 'd', 'e']],
  ['\u200Ba\u200B', ['a']],
  [' \n', []],
])('%j holds %j', (text, items) => {
  expect(splitList(text)).toEqual(items);
});
