import { expect, FOCUS, test } from './lab/lab.ts';
import { ACCOUNT, field, form, taskOf } from './lab/task.ts';

/** An area that commits what stands in it when it is come to or left, as `window.held`; it draws what it holds anew each time. */
const CHIPS = `<div class="frm_control_group"><label>合法域名</label><div class="area" contenteditable="true"></div></div><script>
  const area = document.querySelector('.area');
  window.held = ['https://a.cn'];
  const draw = () => { area.innerHTML = window.held.map((one) => '<span contenteditable="false">' + one + '<i>×</i></span>').join(''); };
  const commit = () => {
    window.held = [...area.childNodes].flatMap((node) => (node.firstChild ?? node).textContent.split(';')).filter(Boolean);
    draw();
  };
  for (const type of ['focus', 'blur']) area.addEventListener(type, commit);
  draw();
</script>`;

/** Rows of which one more comes a moment after a press on the adder; each posts its text once it is left. */
const ROWS = `<div><div class="list"><div class="frm_control_group"><label>域名1</label><input></div></div><a class="icon_add" href="javascript:;">+</a></div><script>
  window.held = [];
  const list = document.querySelector('.list');
  list.addEventListener('focusout', () => { window.held = [...list.querySelectorAll('input')].map((one) => one.value); });
  document.querySelector('.icon_add').addEventListener('click', () => setTimeout(() => {
    const row = list.firstElementChild.cloneNode(true);
    row.querySelector('label').textContent = '域名' + (list.children.length + 1);
    list.append(row);
  }, 60));
</script>`;

/** Two drop-downs; the second is drawn anew, and empty, whenever the first is chosen. */
const DROPDOWNS = `<div class="frm_control_group"><label>行业</label><div class="one"></div><div class="two"></div></div><script>
  const options = { IT科技: ['互联网|电子商务', 'IT软件与服务'], 餐饮: ['餐饮'] };
  window.held = ['', ''];
  const draw = (at, names, chosen) => {
    const place = document.querySelector(at === 0 ? '.one' : '.two');
    place.innerHTML = '<a class="jsDropdownBt" href="javascript:;"><label>' + (chosen || '未选择') + '</label></a><ul style="display:none">' +
      names.map((name) => '<li><a class="jsDropdownItem">' + name + '</a></li>').join('') + '</ul>';
    const list = place.querySelector('ul');
    place.querySelector('.jsDropdownBt').addEventListener('click', () => { list.style.display = list.style.display === 'none' ? '' : 'none'; });
    for (const item of list.querySelectorAll('.jsDropdownItem')) item.addEventListener('click', () => {
      window.held[at] = item.textContent;
      draw(at, names, item.textContent);
      if (at === 0) { window.held[1] = ''; setTimeout(() => draw(1, options[item.textContent]), 60); }
    });
  };
  draw(0, Object.keys(options));
  draw(1, []);
</script>`;

const CASES = [
  ['chips', '合法域名', CHIPS, { add: ['https://b.cn'] }, ['https://a.cn'], ['https://a.cn', 'https://b.cn']],
  ['rows', '域名1', ROWS, { add: ['a.cn', 'b.cn', 'c.cn'] }, [], ['a.cn', 'b.cn', 'c.cn']],
  ['dropdowns', '行业', DROPDOWNS, { set: ['IT科技', 'IT软件与服务'] }, ['', ''], ['IT科技', 'IT软件与服务']],
] as const;

for (const focus of FOCUS) {
  test.describe(focus, () => {
    test.use({ focus });
    for (const [control, label, html, desired, before, after] of CASES) {
      test(`${control} are filled so that the page's own model holds them, and put back`, async ({ lab }) => {
        const task = taskOf({ fields: { it: field(control, label) } });
        await lab.show(form(ACCOUNT) + html);
        expect(await lab.call('fill', [task, { field: 'it', desired }])).toMatchObject({ outcome: 'applied', before, after });
        expect(await lab.page.evaluate(() => Reflect.get(window, 'held'))).toEqual(after);
        expect(await lab.call('fill', [task, { field: 'it', desired }])).toMatchObject({ outcome: 'already-right' });
        if (control === 'dropdowns') return;
        expect(await lab.call('fill', [task, { field: 'it', desired: { set: before } }])).toMatchObject({ outcome: 'applied' });
        expect(await lab.page.evaluate(() => (Reflect.get(window, 'held') as string[]).filter((one) => one !== ''))).toEqual(before);
      });
    }
  });
}

test('an option that is not among the second list is refused with what is there', async ({ lab }) => {
  const task = taskOf({ fields: { it: field('dropdowns', '行业') } });
  await lab.show(form(ACCOUNT) + DROPDOWNS);
  const order = { field: 'it', desired: { set: ['IT科技', '餐饮'] } };
  expect(await lab.call('fill', [task, order])).toMatchObject({ outcome: 'option-missing', there: ['互联网|电子商务', 'IT软件与服务'] });
});

test('rows that do not grow are refused', async ({ lab }) => {
  const task = taskOf({ fields: { it: field('rows', '域名1') } });
  await lab.show(form(ACCOUNT) + ROWS.replace('icon_add"', 'icon_other"').replace("'.icon_add'", "'.icon_other'"));
  const order = { field: 'it', desired: { add: ['a.cn', 'b.cn'] } };
  expect(await lab.call('fill', [task, order])).toMatchObject({ outcome: 'not-editable', detail: '1 < 2' });
});

test('lines go back to what they were, blanks and order kept', async ({ lab }) => {
  const task = taskOf({ fields: { it: field('lines', '名单') } });
  await lab.show(form(ACCOUNT, ['名单', '<textarea name="it">b\n\na</textarea>']));
  const filled = await lab.call('fill', [task, { field: 'it', desired: { add: ['c'] } }]);
  expect(filled).toMatchObject({ outcome: 'applied', before: ['b', '', 'a'], after: ['b', 'a', 'c'] });
  expect(await lab.call('fill', [task, { field: 'it', desired: { set: ['b', '', 'a'] } }])).toMatchObject({ outcome: 'applied' });
  expect((await lab.posted()).it).toBe('b\n\na');
});
