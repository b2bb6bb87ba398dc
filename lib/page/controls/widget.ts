import { closest } from '../composed.ts';
import { isShownField, isShownUnder, type Veils } from '../shown.ts';

export type Field = HTMLInputElement | HTMLTextAreaElement;

/** What kind of thing the page shows: told by the DOM, never by the page file. */
export type Shape = 'text' | 'password' | 'masked' | 'area' | 'select' | 'combo' | 'radio' | 'file' | 'editable' | 'dropdown' | 'tree';

/** One control as a person sees it, plain or drawn by a kit. */
export interface Widget {
  readonly shape: Shape;
  /** What a person sees of it. */
  readonly box: Element;
  /** What takes the keys; of a group of radio buttons the first. */
  readonly input: Field | HTMLSelectElement;
  /** What is posted: the hidden twin of a wrapped box, else the input itself. */
  readonly posted: Field | HTMLSelectElement;
}

/** What a person presses to open a drop-down of WeChat's consoles: in the jQuery kit, in weui-desktop. */
export const DROPDOWN = '.jsDropdownBt,.weui-desktop-form__dropdown__dt';

/** Text that is edited in place: it has no `value`, only what it shows. */
const EDITABLE = '[contenteditable=""],[contenteditable=true],[contenteditable=plaintext-only]';

/** Every element that may be the visible part of a control. */
export const INPUTS = `input,textarea,select,${EDITABLE},${DROPDOWN},ul.tree`;

/** EasyUI draws its boxes beside the original; 1.3 had `combo` without `textbox`. */
const WRAPPED = 'span.textbox,span.combo';
const TYPED = new Set(['text', 'search', 'tel', 'url', 'email', 'number', '']);

/** The control an element is part of, or undefined when it is none the engine knows. */
export function widgetOf(element: Element): Widget | undefined {
  if (element.matches('input[type=file]')) return fileWidget(element as HTMLInputElement);
  if (element.matches('ul.tree')) return treeWidget(element);
  const input = drawnFor(element);
  const wrap = input.closest(WRAPPED);
  return wrap === null ? plainWidget(input) : wrappedWidget(wrap, input);
}

/** True when a person can see the control and get at it. */
export function isWidgetShown(widget: Widget, veils: Veils): boolean {
  if (widget.shape !== 'radio') return isShownField(widget.box, veils);
  return radiosOf(widget).some((radio) => isShownUnder(veils, drawnRadio(radio)));
}

/** Why it cannot be written as it stands, if it cannot. */
export function lockOf({ shape, box, input }: Widget): 'readonly' | 'disabled' | undefined {
  if (input.matches(':disabled,[aria-disabled=true]') || box.matches('.textbox-disabled')) return 'disabled';
  if (shape === 'combo') return box.matches('.textbox-readonly') ? 'readonly' : undefined;
  const isLocked =
    ('readOnly' in input && input.readOnly && shape !== 'radio') ||
    input.matches('[aria-readonly=true]') ||
    box.matches('.textbox-readonly');
  return isLocked ? 'readonly' : undefined;
}

/** The radio buttons that stand in one group. */
export function radiosOf({ input }: Widget): HTMLInputElement[] {
  const root = input.getRootNode() as Document | ShadowRoot;
  const group = root.querySelectorAll<HTMLInputElement>(`input[type=radio][name="${CSS.escape(input.name)}"]`);
  return input.name === '' ? [input as HTMLInputElement] : [...group].filter((radio) => radio.form === input.form);
}

/** The row of a form in which drop-downs stand together: the choice in one fills the next. */
export function dropdownRow(one: Element): Element {
  return closest(one, '.frm_control_group,.weui-desktop-form__control-group') ?? one.parentElement ?? one;
}

/** What a person presses of a radio button: itself, or the label drawn in its place. */
export function drawnRadio(radio: HTMLInputElement): Element {
  const drawn = closest(radio, 'label') ?? radio.labels?.[0];
  return drawn === undefined || isShownField(radio) ? radio : drawn;
}

/** The cell, row or item that an upload stands in with the path and the button drawn for it. */
export function holderOf(input: Element): Element {
  return closest(input, 'td,th,dd,li,.fitem,.form-item') ?? input.parentElement ?? input;
}

/** The input of an upload is mostly hidden, and a button drawn in its place: what a person sees is the box around both. */
function fileWidget(input: HTMLInputElement): Widget {
  const box = isShownField(input) ? input : (input.closest('span.filebox') ?? holderOf(input));
  return { shape: 'file', box, input, posted: input };
}

/** A tree has no input: its checkboxes are drawn, and the page's script tells what it posts. */
function treeWidget(box: Element): Widget {
  return { shape: 'tree', box, input: box as Field, posted: box as Field };
}

/** EasyUI hides the original, which a label may lead to, and draws its box right after it. */
function drawnFor(element: Element): Element {
  if (!element.matches('.textbox-f,.combo-f')) return element;
  return element.nextElementSibling?.querySelector('.textbox-text,.combo-text') ?? element;
}

function wrappedWidget(wrap: Element, element: Element): Widget | undefined {
  const input = wrap.querySelector<Field>('.textbox-text,.combo-text');
  const posted = wrap.querySelector<Field>('input.textbox-value,input.combo-value');
  if (input === null || element !== input || posted?.type === 'file') return undefined;
  // A multiple combo without a choice posts nothing and has no hidden twin.
  return { shape: wrappedShape(wrap, input), box: wrap, input, posted: posted ?? input };
}

function wrappedShape(wrap: Element, input: Field): Shape {
  if (wrap.matches('.combo')) return 'combo';
  if (input.tagName === 'TEXTAREA') return 'area';
  const isPassword =
    wrap.previousElementSibling?.matches('.passwordbox-f') === true || wrap.querySelector('.passwordbox-open,.passwordbox-close') !== null;
  return isPassword ? 'masked' : 'text';
}

function plainWidget(element: Element): Widget | undefined {
  const shape = plainShape(element);
  const input = element as Field;
  return shape === undefined ? undefined : { shape, box: input, input, posted: input };
}

function plainShape(element: Element): Shape | undefined {
  if (element.matches(EDITABLE)) return 'editable';
  if (element.matches(DROPDOWN)) return 'dropdown';
  if (element.tagName === 'TEXTAREA') return 'area';
  if (element.tagName === 'SELECT') return (element as HTMLSelectElement).multiple ? undefined : 'select';
  if (element.tagName !== 'INPUT') return undefined;
  const { type } = element as HTMLInputElement;
  if (type === 'radio' || type === 'password') return type;
  return TYPED.has(type) ? 'text' : undefined;
}
