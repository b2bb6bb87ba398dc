import type { Engine } from '../../domain/engine.ts';
import { bringIntoView } from '../fill/bring-into-view.ts';
import { saveButton } from '../save-button.ts';

/** How long the mark stays when the button is not pressed, in ms. */
const STAYS = 8_000;

const RING = { outline: '3px solid #0f766e', outlineOffset: '3px' };

/** Brings the vendor's save button into view and draws a ring around it. An animation draws it: the page's DOM and styles stay untouched. */
export const point: Engine['point'] = async (task) => {
  const button = saveButton(task);
  if ('outcome' in button) return button;
  bringIntoView(button);
  const ring = button.animate([RING, { ...RING, outlineOffset: '6px' }, RING], { duration: STAYS / 8, iterations: 8, id: 'kezhi-point' });
  button.addEventListener('click', () => ring.cancel(), { once: true });
  return { outcome: 'pointed' };
};
