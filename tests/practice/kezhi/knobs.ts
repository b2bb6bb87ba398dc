import type { LayoutId } from './layouts/layout-id.ts';

/** How the practice Kezhi console shows itself and answers. Labels are the fields' own labels as in forms/. */
export interface KezhiKnobs {
  /** Tabs hold iframes of the same origin, or panels of the shell's own document. */
  readonly frames: 'iframe' | 'inline';
  /** EasyUI's wrapped widgets, or the bare inputs and native selects of older versions. */
  readonly kit: 'easyui' | 'plain';
  readonly layout: LayoutId;
  /** Labels the vendor has changed: old label → new label. */
  readonly rename: Readonly<Record<string, string>>;
  /** Fields that are gone. */
  readonly drop: readonly string[];
  /** Fields that are there twice; the second is posted as `<name>Copy`. */
  readonly double: readonly string[];
  /** Fields that are readonly. */
  readonly lock: readonly string[];
  /** The page writes `text` into the field `ms` after a person changed it. */
  readonly rewriteAfter: { readonly label: string; readonly ms: number; readonly text: string } | undefined;
  /** The field appears only `ms` after the page. */
  readonly delayField: { readonly label: string; readonly ms: number } | undefined;
  /** A query bar with the form's own labels stands above the form. */
  readonly queryBar: boolean;
  /** What the header says of the merchant, whoever signed in. */
  readonly shows: { readonly merchantCode: string; readonly name: string } | undefined;
  /** The sentence with which every save is refused. */
  readonly refuseSave: string | undefined;
  /** The sentence with which every button of a grid's toolbar is refused. */
  readonly refuseAct: string | undefined;
  /** Grids ask for their rows in vain. */
  readonly failRows: boolean;
  /** Numbers of templates that the official account has not: 模板同步 leaves their rows empty. */
  readonly noTemplates: readonly string[];
  /** Codes of stores that 门店信息管理 does not list. */
  readonly noStores: readonly string[];
  /** How many rows a grid shows at a time. */
  readonly pageSize: number;
  /** What a shop's host does instead of giving a verification file, by host. */
  readonly shops: Readonly<Record<string, 'differs' | 'redirects' | 'fails'>>;
  /** 保存成功 slides in at the corner, or comes as a box with 确定. */
  readonly says: 'slide' | 'box';
  /** Pages that are open behind the first tab from the start. */
  readonly background: readonly string[];
}

/** The console as a newcomer meets it. */
export const AT_REST: KezhiKnobs = {
  frames: 'iframe',
  kit: 'easyui',
  layout: 'td',
  rename: {},
  drop: [],
  double: [],
  lock: [],
  rewriteAfter: undefined,
  delayField: undefined,
  queryBar: false,
  shows: undefined,
  refuseSave: undefined,
  refuseAct: undefined,
  failRows: false,
  noTemplates: [],
  noStores: [],
  pageSize: 50,
  shops: {},
  says: 'slide',
  background: ['sms-send', 'sync-log'],
};
