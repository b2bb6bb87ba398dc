import { createServer } from 'node:https';
import type { AddressInfo } from 'node:net';
import { answerRequest } from './answer-request.ts';
import { certificate } from './certificate.ts';
import { hostRules } from './host-rules.ts';
import { createKezhi, type Kezhi } from './kezhi/site.ts';
import { createPersonEvents, type PersonEvents } from './person-events.ts';
import { createSms, type Sms } from './sms/site.ts';
import { createStartSite } from './start-site.ts';
import { createWechat, type Wechat } from './wechat/create-wechat.ts';

/** What the consoles hold when nobody is signed in. */
export interface KeptPractice {
  readonly kezhi: ReturnType<Kezhi['kept']>;
  readonly wechat: ReturnType<Wechat['kept']>;
}

/** The practice consoles while they run. */
export interface Practice {
  readonly port: number;
  /** Value of Chromium's `--host-resolver-rules`: the consoles' hosts lead here, no other host is found. */
  readonly hostRules: string;
  readonly kezhi: Kezhi;
  readonly wechat: Wechat;
  readonly sms: Sms;
  /** What persons clicked and typed in the consoles. */
  readonly events: PersonEvents;
  /** What the consoles hold, as plain data, so that another process can go on from it; `keep` lays such data in. */
  kept(): KeptPractice;
  keep(kept: KeptPractice): void;
  /** All consoles as at the start, signed out, nothing stored, knobs at rest; the event log empty. */
  reset(): void;
  /** Stops serving and cuts what is still connected. */
  stop(): Promise<void>;
}

/**
 * Serves all practice consoles over TLS on 127.0.0.1, told apart by the Host header. `port` 0 or left out takes a free one.
 * The certificate is self-signed and fresh: the browser must be told to accept it.
 */
export async function startPractice(options: { readonly port?: number } = {}): Promise<Practice> {
  const kezhi = createKezhi();
  const wechat = createWechat();
  const sms = createSms();
  const sites = [createStartSite(), kezhi.shops, kezhi.site, sms.site, ...wechat.sites];
  const hosts = sites.flatMap((site) => site.hosts);
  const events = createPersonEvents();
  const server = createServer(await certificate(hosts), (incoming, outgoing) => void answerRequest(incoming, outgoing, sites, events.add));
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject);
    server.listen(options.port ?? 0, '127.0.0.1', resolve);
  });
  const { port } = server.address() as AddressInfo;
  return {
    port,
    hostRules: hostRules(hosts, port),
    kezhi,
    wechat,
    sms,
    events,
    kept: () => ({ kezhi: kezhi.kept(), wechat: wechat.kept() }),
    keep(kept) {
      kezhi.keep(kept.kezhi);
      wechat.keep(kept.wechat);
    },
    reset() {
      for (const site of sites) site.reset();
      events.clear();
    },
    async stop() {
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
    },
  };
}
