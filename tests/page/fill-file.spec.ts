import { expect, FOCUS, test } from './lab/lab.ts';
import { ACCOUNT, field, form, taskOf } from './lab/task.ts';

const task = taskOf({ fields: { it: field('file', '鉴权证书') } });
const order = { field: 'it', desired: { set: 'MP_verify_1.txt' }, file: { name: 'MP_verify_1.txt', base64: btoa('proof') } };

/** A page that keeps a chosen file and shows where, a moment later; `keeps` is what it makes of the name. */
function upload(keeps: string): string {
  const chosen = `const file = this.files[0]; setTimeout(() => { window.got = [file.name, file.size]; this.parentElement.querySelector('.path').value = '/opt/fvFile/' + ${keeps}; }, 100)`;
  return `<input class="path" readonly> <a class="l-btn">上传证书</a><input type="file" style="display:none" onchange="${chosen}">`;
}

for (const focus of FOCUS) {
  test.describe(focus, () => {
    test.use({ focus });
    test('the bytes go into the hidden input behind the button, and the path shows the name', async ({ lab }) => {
      await lab.show(form(ACCOUNT, ['鉴权证书', upload('file.name')]));
      expect(await lab.call('fill', [task, order])).toMatchObject({ outcome: 'applied', before: '', after: 'MP_verify_1.txt' });
      expect(await lab.page.evaluate(() => Reflect.get(window, 'got'))).toEqual(['MP_verify_1.txt', 5]);
      expect(await lab.call('fill', [task, order])).toMatchObject({ outcome: 'already-right' });
    });
  });
}

test('without the bytes nothing is chosen', async ({ lab }) => {
  await lab.show(form(ACCOUNT, ['鉴权证书', upload('file.name')]));
  const { file: _file, ...bare } = order;
  expect(await lab.call('fill', [task, bare])).toMatchObject({ outcome: 'not-editable' });
  expect(await lab.page.evaluate(() => Reflect.get(window, 'got'))).toBeUndefined();
});
