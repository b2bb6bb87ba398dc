import { escapeHtml } from '../../answers.ts';
import { shownFields } from '../drawn-field.ts';
import type { Form } from '../form.ts';
import { easyuiControl } from '../kits/easyui.ts';
import { plainControl } from '../kits/plain.ts';
import type { KezhiKnobs } from '../knobs.ts';
import { LAYOUTS } from '../layouts/all-layouts.ts';

const CONTROLS = { easyui: easyuiControl, plain: plainControl };

/** One settings form as the knobs have it drawn, with the closed dialog that carries the same labels. */
export function formPart(form: Form, knobs: KezhiKnobs): string {
  const shown = shownFields(form.fields, knobs);
  const drawn = shown.map((field) => {
    const control = CONTROLS[knobs.kit](field);
    const late = field.late === undefined ? control : `<template data-late="${field.late}">${control}</template>`;
    return { label: field.label, control: late, required: field.required ?? false, help: field.help };
  });
  const body = `<form class="settings" data-page="${form.id}" data-rewrite="${rewrite(form, knobs)}" data-free="${escapeHtml(JSON.stringify(form.freeWhen ?? null))}" onsubmit="return false">
${LAYOUTS[knobs.layout](drawn)}${form.foot ?? ''}
<div class="form-buttons"><a href="javascript:;" class="easyui-linkbutton" data-save>${form.button}</a></div></form>`;
  const panelled = form.panel ? panel(form.panel, body) : `<div class="plain-body">${body}</div>`;
  return `${knobs.queryBar ? queryBar(form) : ''}${form.inner ? innerTab(form.inner, panelled) : panelled}${closedDialog(form)}`;
}

function rewrite(form: Form, { rewriteAfter }: KezhiKnobs): string {
  const name = form.fields.find((field) => field.label === rewriteAfter?.label)?.name;
  return rewriteAfter && name ? escapeHtml(JSON.stringify({ name, ms: rewriteAfter.ms, text: rewriteAfter.text })) : '';
}

function panel(title: string, body: string): string {
  return `<div class="panel inner-panel"><div class="panel-header"><div class="panel-title">${title}</div><div class="panel-tool"></div></div><div class="panel-body">${body}</div></div>`;
}

/** Tabs inside the page, of which only this one has anything in it. */
function innerTab(title: string, body: string): string {
  return `<div class="tabs-container inner-tabs"><div class="tabs-header"><div class="tabs-wrap"><ul class="tabs"><li class="tabs-selected"><a href="javascript:;" class="tabs-inner"><span class="tabs-title">${title}</span></a></li></ul></div></div>
<div class="tabs-panels"><div class="panel"><div class="panel-body">${body}</div></div></div></div>`;
}

/** A query bar as grids have it, with the vendor's labels as they always were. */
function queryBar(form: Form): string {
  const fields = form.fields
    .slice(0, 4)
    .map(({ name, label }) => `${label}：<input class="easyui-textbox" name="q_${name}" style="width:110px" data-options=""> `);
  return `<div class="query-bar">${fields.join('')}<a href="javascript:;" class="easyui-linkbutton">查询</a></div>`;
}

/** 新增 dialogs stay in the document while they are closed, with every label of the form. */
function closedDialog(form: Form): string {
  const rows = form.fields.map(
    ({ name, label }) =>
      `<div class="fitem"><label>${label}：</label><input class="easyui-textbox" name="add_${name}" data-options=""></div>`,
  );
  return `<div class="easyui-dialog" title="新增" data-options="&quot;closed&quot;:true"><div class="ftitle">${form.tab}</div>${rows.join('')}
<div class="dialog-buttons"><a href="javascript:;" class="easyui-linkbutton" data-close>${form.button}</a><a href="javascript:;" class="easyui-linkbutton" data-close>关闭</a></div></div>`;
}
