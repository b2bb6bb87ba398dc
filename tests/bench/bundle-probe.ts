import { build, type Rolldown } from 'vite';

/** The probe as one script, built as the engine is built. */
export async function bundleProbe(): Promise<string> {
  const built = (await build({
    configFile: false,
    logLevel: 'error',
    define: { 'process.env.NODE_ENV': '"production"' },
    build: {
      write: false,
      lib: { entry: new URL('probe.ts', import.meta.url).pathname, formats: ['iife'], name: 'kezhiProbeBundle' },
    },
  })) as Rolldown.RolldownOutput[];
  const [first] = built[0]?.output ?? [];
  if (first?.type !== 'chunk') throw new Error('The probe was not built.');
  return first.code;
}
