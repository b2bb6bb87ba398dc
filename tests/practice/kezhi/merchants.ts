/** A practice merchant: what one signs in with and what the header shows. */
export interface PracticeMerchant {
  readonly code: string;
  readonly name: string;
  readonly account: string;
  readonly password: string;
}

/** Two merchants, so that a console can turn out to be another one's. */
export const MERCHANTS: readonly PracticeMerchant[] = [
  { code: 'LSKZ', name: '乐食客至演示店', account: 'admin', password: '123456' },
  { code: 'DCXM', name: '东城小馆', account: 'admin', password: '123456' },
];

/** The merchant of this code, in any case. */
export function merchantByCode(code: string): PracticeMerchant | undefined {
  return MERCHANTS.find((merchant) => merchant.code === code.toUpperCase());
}
