import { redirect } from '../answers.ts';
import type { Site, SiteAnswer, SiteRequest } from '../site.ts';
import type { KezhiWorld } from './world.ts';

const FILE = /^\/((?:MP_verify_[0-9a-zA-Z]{16}|\d+)\.txt)$/;
const plain = (status: number, body: string | Buffer): SiteAnswer => ({ status, headers: { 'content-type': 'text/plain' }, body });

/** The shops' pages for their customers, under `m.` of either domain: all there is to see of them here are the verification files at their roots. */
export function createShopSite(world: KezhiWorld): Site {
  return {
    hosts: ['*.m.51kezhi.cn', '*.m.51kezhi.com'],
    reset: () => undefined,
    handle: (request) => answer(world, request),
  };
}

function answer(world: KezhiWorld, { host, path, headers }: SiteRequest): SiteAnswer {
  world.fetched.push({ host, path, cookie: headers['cookie'], referrer: headers['referer'] });
  const [, name = ''] = FILE.exec(path) ?? [];
  switch (world.knobs.shops[host]) {
    case 'differs':
      return plain(200, 'another file');
    case 'redirects':
      return redirect('https://hy.51kezhi.cn/login');
    case 'fails':
      return plain(500, 'error');
    default:
      return world.isNamed(name) ? plain(200, world.files.get(name) ?? '') : plain(404, '404');
  }
}
