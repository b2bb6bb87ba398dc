import { optionsOf, type WidgetOptions } from './widget.ts';

/** The drawn parts of a wrapped widget. The original element stays hidden before `span` and has lost its name. */
export interface Box {
  readonly target: HTMLInputElement;
  readonly name: string;
  readonly options: WidgetOptions;
  readonly span: HTMLElement;
  readonly addon: HTMLElement;
  readonly text: HTMLInputElement;
  /** The input that is posted. */
  readonly hidden: HTMLInputElement;
}

/** EasyUI numbers its inputs across the document. */
let drawn = 0;

/** Draws the DOM every wrapped EasyUI widget has (1.5 to 1.9): `kind` is the widget, `icons` stand in the addon. */
export function drawBox(target: HTMLInputElement, kind: string, icons: readonly HTMLElement[] = []): Box {
  const name = target.name;
  const options = optionsOf(target);
  target.removeAttribute('name');
  target.setAttribute('textboxname', name);
  target.classList.add('textbox-f', `${kind}-f`);
  target.style.display = 'none';
  const span = document.createElement('span');
  span.className = 'textbox';
  span.style.width = target.style.width || '170px';
  const addon = document.createElement('span');
  addon.className = 'textbox-addon textbox-addon-right';
  addon.append(...icons);
  const text = Object.assign(document.createElement('input'), { type: 'text', className: 'textbox-text', autocomplete: 'off' });
  drawn += 1;
  text.id = `_easyui_textbox_input${drawn}`;
  const hidden = Object.assign(document.createElement('input'), { type: 'hidden', className: 'textbox-value', name });
  span.append(...(icons.length ? [addon] : []), text, hidden);
  if (options.readonly) {
    span.classList.add('textbox-readonly');
    text.readOnly = true;
  }
  target.after(span);
  return { target, name, options, span, addon, text, hidden };
}

/** An icon of the addon. */
export function icon(className: string): HTMLElement {
  return Object.assign(document.createElement('a'), { href: 'javascript:;', className: `textbox-icon ${className}`, tabIndex: -1 });
}
