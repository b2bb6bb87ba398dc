import { expect, test } from 'vitest';
import { outcomeSentence, outcomeTone } from '../../components/notice/outcome-sentence.ts';
import { sayFrom } from '../e2e/gallery/say-from.ts';

const say = sayFrom('zh');

test('an outcome should name its field, and nothing stand in brackets when there is nothing to add', () => {
  expect(outcomeSentence('not-found', { label: '账号' }, say).text).toBe('找不到「账号」，没有写入。');
});

test('an outcome should list what is there instead', () => {
  const { text } = outcomeSentence('option-missing', { label: '平台名称', there: ['客至', '其他'] }, say);
  expect(text).toBe('「平台名称」里没有需要的选项（页面上有：客至、其他），没有写入。');
});

test('an answer of the vendor should be explained before it is quoted', () => {
  const { text } = outcomeSentence('refused-by-page', { label: '短信平台设置', says: 'digits_only', detail: '只能输入数字' }, say);
  expect(text).toBe(`控制台没有接受「短信平台设置」（${say('answer_digits_only')}；只能输入数字）。`);
});

test('a content that is not as it must be should be told by its problem, whatever the outcome', () => {
  const { text } = outcomeSentence('not-found', { label: 'AppID', problem: 'app_id_letters' }, say);
  expect(text).toBe(`「AppID」的内容不合要求（${say('problem_app_id_letters')}），没有记下。`);
});

test('a word of the engine should be told in the language of the interface', () => {
  expect(outcomeSentence('not-editable', { label: '账号', detail: 'readonly' }, say).text).toBe('「账号」现在不能修改（只读），没有写入。');
});

test('an outcome that waits for a person should not look like a failure', () => {
  expect([outcomeTone('proved'), outcomeTone('needs-human'), outcomeTone('conflict')]).toEqual(['good', 'wait', 'bad']);
});
