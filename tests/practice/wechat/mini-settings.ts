/** The kinds of 服务器域名, each with a box of its own (consoles A6). */
export const miniDomainKinds = ['request', 'socket', 'uploadFile', 'downloadFile'] as const;
export type MiniDomainKind = (typeof miniDomainKinds)[number];

/** What a mini program has in its 开发设置. */
export interface MiniSettings {
  servers: Record<MiniDomainKind, string[]>;
  business: string[];
  /** The file of 业务域名, by name; its content is the account's verify code. */
  file: string;
  /** Changes of the domains left this month. */
  changesLeft: number;
}

/** A mini program with a server and a business domain of its own. */
export function practiceMini(): MiniSettings {
  return {
    servers: { request: ['https://api.leshikezhi.example'], socket: [], uploadFile: [], downloadFile: [] },
    business: ['shop.leshikezhi.example'],
    file: '2225735179.txt',
    changesLeft: 50,
  };
}
