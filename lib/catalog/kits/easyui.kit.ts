import type { Kit } from '../../domain/kit.ts';

/**
 * jQuery EasyUI, the kit of Kezhi's back office. A message box is a window too, but it holds answers and no fields,
 * so it must not hide the form it stands on.
 */
export const kit = {
  id: 'easyui',
  seen: 'EasyUI 1.5.2 and 1.9.15 (2021), their DOM read in a browser in 2026; which version Kezhi uses is not known',
  dialog: [{ root: '.panel.window:not(.messager-window)', title: '.window-header .panel-title' }],
  tab: [{ title: '.tabs > .tabs-selected .tabs-title', panels: '.tabs-panels > .panel', all: '.tabs > li .tabs-title' }],
  item: ['.fitem', '.form-item', '.form-group'],
  noise: ['.l-btn-icon', '.tabs-close', '.tabs-icon', '.tree-icon', '.textbox-addon'],
  aside: ['.datagrid-toolbar', '.dialog-toolbar', '.pagination', '.query-bar', '.search-bar', '.query-form', '.search-form'],
  answer: ['.messager-body', '.validatebox-tip', '.tooltip'],
  heading: ['.panel-title', '.ftitle'],
  button: ['.l-btn'],
} satisfies Kit;
