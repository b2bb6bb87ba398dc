// Bundled and run inside the page that is measured.
import { getByLabelText } from '@testing-library/dom';
import type { PageTask } from '../../lib/domain/engine.ts';
import { makeEngine } from '../../lib/page/engine.ts';
import { locateFields } from '../../lib/page/locate/locate-fields.ts';
import { provePage } from '../../lib/page/prove-page.ts';

/** Proves the page and locates all its fields, from nothing. Answers how many were found and the milliseconds it took. */
function locate(task: PageTask): { found: number; milliseconds: number } {
  return timed(() => {
    const proved = provePage(task);
    if ('outcome' in proved) throw new Error(`${proved.outcome} ${proved.detail ?? ''} ${proved.there ?? ''}`);
    return Object.values(locateFields(proved.ground, task.page)).filter((field) => !('outcome' in field)).length;
  });
}

/** The same fields one by one with dom-testing-library. */
function byLabelText(labels: readonly string[]): { found: number; milliseconds: number } {
  return timed(() => labels.map((label) => getByLabelText(document.body, label)).length);
}

function timed(work: () => number): { found: number; milliseconds: number } {
  // The page has just changed, as it always has when a person acts: nothing that was laid out or kept before is of use.
  document.body.append(document.createElement('i'));
  const began = performance.now();
  const found = work();
  return { found, milliseconds: performance.now() - began };
}

export const probe = { engine: makeEngine(), locate, byLabelText };
export type Probe = typeof probe;

(globalThis as { kezhiProbe?: Probe }).kezhiProbe = probe;
