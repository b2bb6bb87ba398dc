import { expect, test } from 'vitest';
import { allValues } from '../../../lib/catalog/all-values.ts';
import { tidiedMarks } from '../../../lib/domain/formats/tidied-marks.ts';
import { ownContent } from '../../../lib/domain/own-content.ts';

function typed(id: string, text: string) {
  const value = allValues.get(id);
  if (value === undefined) throw new Error(id);
  const content = ownContent(text, value) ?? '';
  return { content, marks: tidiedMarks(text, content) };
}

test('what a Chinese keyboard leaves should be repaired and told', () => {
  expect(typed('kezhi-server', '49.4.27.85：８０９０')).toEqual({ content: '49.4.27.85:8090', marks: ['wide'] });
  expect(typed('ip-whitelist', '49.4.24.68，119.3.192.43；\u200b1.2.3.4')).toEqual({
    content: ['49.4.24.68', '119.3.192.43', '1.2.3.4'],
    marks: ['unseen', 'wide'],
  });
  expect(typed('order-sync-port', '\u00a08822\u3000')).toEqual({ content: '8822', marks: ['blank'] });
});

test('what stays as it was should not be told', () => {
  expect(typed('sms-payee', '南京（客至）')).toEqual({ content: '南京（客至）', marks: [] });
  expect(typed('order-sync-port', ' 8822 ').marks).toEqual([]);
});
