import { file, json } from '../answers.ts';
import type { SiteAnswer, SiteRequest } from '../site.ts';
import type { KezhiWorld } from './world.ts';

/** Where the guide's screenshot shows uploaded files. */
const KEPT = '/opt/fvFile/';

/** Takes an uploaded file and says where it is kept, or gives a kept one back. */
export function fileRoutes(world: KezhiWorld, { path, files }: SiteRequest): SiteAnswer {
  if (path !== '/upload') return file(world.files.get(decodeURIComponent(path.slice(KEPT.length))) ?? '', 'application/octet-stream');
  const given = files['file'];
  if (given === undefined || given.bytes.length === 0) return json({ ok: false, msg: '请选择文件' });
  world.files.set(given.name, given.bytes);
  return json({ ok: true, data: { path: `${KEPT}${given.name}` } });
}
