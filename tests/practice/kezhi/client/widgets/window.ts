/** A window under the body of its own frame, with its shadow and, when modal, its mask. */
export interface KitWindow {
  readonly panel: HTMLElement;
  open(): void;
  /** Hides it; the DOM stays. */
  close(): void;
  /** Takes it out of the document. */
  destroy(): void;
}

/** Windows open above all that are there. */
let layer = 9000;

/** Draws a closed window around `body`; `buttons` become its button row. */
export function kitWindow(title: string, body: HTMLElement, buttons: HTMLElement | undefined, width: number): KitWindow {
  const panel = document.createElement('div');
  panel.className = 'panel window';
  panel.style.cssText = 'display:none;position:absolute';
  panel.innerHTML =
    '<div class="panel-header window-header"><div class="panel-title"></div><div class="panel-tool"><a href="javascript:;" class="panel-tool-close"></a></div></div>';
  (panel.querySelector('.panel-title') as HTMLElement).textContent = title;
  body.classList.add('panel-body', 'window-body');
  panel.append(body, ...(buttons ? [buttons] : []));
  const shadow = Object.assign(document.createElement('div'), { className: 'window-shadow' });
  const mask = Object.assign(document.createElement('div'), { className: 'window-mask' });
  for (const behind of [shadow, mask]) behind.style.display = 'none';
  document.body.append(panel, shadow, mask);
  const close = (): void => {
    for (const part of [panel, shadow, mask]) part.style.display = 'none';
  };
  panel.querySelector('.panel-tool-close')?.addEventListener('click', close);
  return {
    panel,
    close,
    open() {
      layer += 3;
      mask.style.cssText = `display:block;z-index:${layer}`;
      panel.style.cssText = `display:block;position:absolute;width:${width}px;left:${Math.max(0, (innerWidth - width) / 2)}px;top:${scrollY + 90}px;z-index:${layer + 2}`;
      const { left, top, height } = panel.getBoundingClientRect();
      shadow.style.cssText = `display:block;z-index:${layer + 1};left:${left}px;top:${top + scrollY}px;width:${width}px;height:${height}px`;
    },
    destroy() {
      for (const part of [panel, shadow, mask]) part.remove();
    },
  };
}
