import { json } from '../answers.ts';
import type { Site, SiteAnswer, SiteRequest } from '../site.ts';
import { phonePage } from './pages/phone-page.ts';
import { posted } from './scan-endpoints.ts';
import type { ScanState } from './scans.ts';
import type { WechatState } from './wechat-state.ts';

const answers: readonly ScanState[] = ['confirmed', 'rejected', 'expired', 'stranger'];

/** 管理员的手机: lists the codes that wait and takes the admin's answers. Nobody signs in to it. */
export function createPhoneSite(state: WechatState): Site {
  return {
    hosts: ['phone.practice.test'],
    reset: () => state.reset(),
    handle(request) {
      if (request.path === '/') return phonePage(state.accounts);
      if (request.path === '/waiting') return json(state.scans.waiting());
      return request.path === '/answer' ? answerOne(state, request) : { status: 404, headers: {}, body: '404' };
    },
  };
}

function answerOne(state: WechatState, request: SiteRequest): SiteAnswer {
  const scan = state.scans.find(posted(request, 'uuid'));
  const answer = answers.find((one) => one === posted(request, 'answer'));
  if (scan?.state === 'waiting' && answer) {
    state.scans.settle(scan, answer, scan.purpose === 'login' ? posted(request, 'account') : undefined);
  }
  return json(state.scans.waiting());
}
