import { at, fault } from '../fault.ts';

export const inPageButton = at(
  'in-page button',
  fault('F32', 'faded, covered, moved', 'a press does nothing', [
    'e2e/page-button.spec.ts',
    'presses that the page makes up, or steals while the button is faded or covered, do nothing',
  ]),
  fault('F33', 'clicks the page makes up', 'do nothing', [
    'e2e/page-button.spec.ts',
    'presses that the page makes up, or steals while the button is faded or covered, do nothing',
  ]),
);
