import { escapeHtml } from '../../answers.ts';
import { shownFields } from '../drawn-field.ts';
import type { Form } from '../form.ts';
import type { GridPage } from '../grid-page.ts';
import { easyuiControl } from '../kits/easyui.ts';
import type { KezhiKnobs } from '../knobs.ts';
import { LAYOUTS } from '../layouts/all-layouts.ts';

/** A grid that the client fills with rows, and the closed dialog behind its 编辑. */
export function gridPart(page: GridPage, knobs: KezhiKnobs): string {
  const columns = page.columns
    .filter(({ title }) => !knobs.drop.includes(title))
    .map((column) => ({ ...column, title: knobs.rename[column.title] ?? column.title }));
  const setup = { id: page.id, columns, toolbar: page.toolbar, pageSize: knobs.pageSize };
  const body = `<div class="plain-body">${page.head ?? ''}<div class="grid-page" data-setup="${escapeHtml(JSON.stringify(setup))}"></div></div>`;
  return `${page.inner ? innerTabs(page.inner, body) : body}${page.dialog ? dialog(page.dialog, knobs) : ''}`;
}

function dialog(form: Form, knobs: KezhiKnobs): string {
  const drawn = shownFields(form.fields, knobs).map((field) => ({
    label: field.label,
    control: easyuiControl(field),
    required: field.required ?? false,
    help: field.help,
  }));
  return `<div class="easyui-dialog" title="${form.tab}" data-name="edit" data-options="&quot;closed&quot;:true">
<form class="record" data-page="${form.id}" onsubmit="return false">${LAYOUTS[knobs.layout](drawn)}</form>
<div class="dialog-buttons"><a href="javascript:;" class="easyui-linkbutton" data-submit>${form.button}</a><a href="javascript:;" class="easyui-linkbutton" data-close>关闭</a></div></div>`;
}

/** Tabs inside the page, the first in front; the last holds the grid. */
function innerTabs(titles: readonly string[], body: string): string {
  const items = titles.map(
    (title, at) =>
      `<li class="${at === 0 ? 'tabs-selected' : ''}"><a href="javascript:;" class="tabs-inner"><span class="tabs-title">${title}</span></a></li>`,
  );
  const panels = titles.map((_, at) => {
    const content = at === titles.length - 1 ? body : '<div class="plain-body"><p class="tip">练习环境没有这个页面。</p></div>';
    return `<div class="panel" style="display:${at === 0 ? 'block' : 'none'}"><div class="panel-body">${content}</div></div>`;
  });
  return `<div class="tabs-container inner-tabs"><div class="tabs-header"><div class="tabs-wrap"><ul class="tabs">${items.join('')}</ul></div></div><div class="tabs-panels">${panels.join('')}</div></div>`;
}
