import type { Merchant } from './merchant.ts';

/**
 * What lists and searches need of a merchant, and nothing that changes while it is worked on: it is kept in a table of its own, so that a list
 * is read again only when something that it shows has changed.
 */
export interface MerchantRow {
  readonly id: string;
  readonly name: string;
  /** 商户编码, once it is known. */
  readonly code?: string;
  /** AppID of the official account, once it is known. */
  readonly appId?: string;
  /** It has values of its own. */
  readonly own?: true;
  readonly archived?: true;
  readonly deleted?: true;
}

/** The row of a merchant. */
export function rowOf({ id, name, facts, overrides, archived, deleted }: Merchant): MerchantRow {
  const [code, appId] = [facts.merchantCode?.content, facts.appId?.content];
  return {
    id,
    name,
    ...(typeof code === 'string' ? { code } : {}),
    ...(typeof appId === 'string' ? { appId } : {}),
    ...(Object.keys(overrides).length > 0 ? { own: true } : {}),
    ...(archived === undefined ? {} : { archived: true }),
    ...(deleted === undefined ? {} : { deleted: true }),
  };
}

/** True when both rows say the same. */
export function sameRow(a: MerchantRow, b: MerchantRow): boolean {
  const same = (key: keyof MerchantRow): boolean => a[key] === b[key];
  return (['id', 'name', 'code', 'appId', 'own', 'archived', 'deleted'] as const).every(same);
}
