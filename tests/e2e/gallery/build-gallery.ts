import { fileURLToPath } from 'node:url';
import tailwindcss from '@tailwindcss/vite';
import { build } from 'vite';

/** One file of the built gallery: its bytes and type, by its path from the top. */
export type Gallery = ReadonlyMap<string, { readonly body: string | Buffer; readonly contentType: string }>;

const TYPES: Readonly<Record<string, string>> = { html: 'text/html', js: 'text/javascript', css: 'text/css' };

/** Builds every screen into memory: nothing to clean up, nothing two workers could overwrite for each other. */
export async function buildGallery(): Promise<Gallery> {
  const built = await build({
    configFile: false,
    root: fileURLToPath(new URL('.', import.meta.url)),
    publicDir: false,
    logLevel: 'error',
    plugins: [tailwindcss()],
    build: { write: false, minify: false, modulePreload: false, chunkSizeWarningLimit: 4000 },
  });
  if (!('output' in built)) throw new Error('Vite gave no output');
  const files = built.output.map((file) => {
    const body = file.type === 'chunk' ? file.code : Buffer.from(file.source);
    return [`/${file.fileName}`, { body, contentType: TYPES[file.fileName.split('.').pop() ?? ''] ?? 'application/octet-stream' }] as const;
  });
  return new Map(files);
}
