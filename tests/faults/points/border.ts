import { at, fault } from '../fault.ts';
import { BORDERS } from '../shown-in.ts';

export const border = at(
  'border',
  fault('F34', 'the page posts messages and events', 'nobody listens', [BORDERS, 'nothing a page posts to its own window']),
  fault('F35', 'a content script asks as the panel would', 'not allowed', [BORDERS, 'hears no call of the panel from a content script']),
  fault(
    'F36',
    'our page in the frame of a site',
    'the browser shows nothing, the worker hears nothing',
    ['unit/sender.test.ts', 'our page framed by a web page'],
    ['rules/manifest.json', "frame-ancestors 'none'"],
  ),
);
