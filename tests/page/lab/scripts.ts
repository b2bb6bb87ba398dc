import { join } from 'node:path';
import { build, type Rolldown } from 'vite';

const TOP = join(import.meta.dirname, '../../..');

/** One entry as a script that leaves what it exports under a global name. */
async function bundle(entry: string, name: string): Promise<string> {
  const built = await build({
    root: TOP,
    configFile: false,
    logLevel: 'silent',
    build: { write: false, minify: false, target: 'esnext', lib: { entry: join(TOP, entry), formats: ['iife'], name } },
  });
  const [first] = (Array.isArray(built) ? built : [built]) as Rolldown.RolldownOutput[];
  const chunk = first?.output.find((part) => part.type === 'chunk');
  if (chunk === undefined) throw new Error(`Nothing was built of ${entry}.`);
  return chunk.code;
}

/** The engine, as `engine` of the world it is run in. */
export async function engineScript(): Promise<string> {
  const [engine, around] = await Promise.all([bundle('lib/page/engine.ts', 'kezhi'), bundle('lib/page/around.ts', 'around')]);
  return `${engine}; ${around}; globalThis.engine = { ...kezhi.makeEngine(), ...around.makeAround() };`;
}

/** The lab's widgets, for the page's own world. */
export function widgetScript(): Promise<string> {
  return bundle('tests/page/lab/widgets/start.ts', 'widgets');
}
