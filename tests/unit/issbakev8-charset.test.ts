import { expect, test } from 'vitest';
import { issbakev8Charset } from '../../lib/domain/rules/issbakev8-charset.ts';

test.each([
  ['issbakev8_运通', 'scdt', 'scdt?charset=gb18030'],
  ['issbakev8_运通', 'scdt?charset=gb18030', 'scdt?charset=gb18030'],
  ['issbakev8', 'scdt', 'scdt'],
  ['', 'scdt', 'scdt'],
])('with version %j the name %j becomes %j', (version, name, content) => {
  expect(issbakev8Charset(name, () => version)).toEqual({ content });
});

test('it asks for the version when that is not known', () => {
  expect(issbakev8Charset('scdt', () => undefined)).toEqual({ lacks: 'sissVersion' });
});

test('it asks for no other fact', () => {
  const asked: string[] = [];
  issbakev8Charset('scdt', (fact) => {
    asked.push(fact);
    return 'issbakev8_运通';
  });
  expect(asked).toEqual(['sissVersion']);
});
