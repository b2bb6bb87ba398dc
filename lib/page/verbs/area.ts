import type { Engine } from '../../domain/engine.ts';
import { provePage } from '../prove-page.ts';

/** The part of the page the person works in, while the page is proved with its fields shown. */
export const area: Engine['area'] = (task) => {
  const proved = provePage(task);
  return 'outcome' in proved || proved.state === 'shut' ? undefined : proved.ground.area;
};
