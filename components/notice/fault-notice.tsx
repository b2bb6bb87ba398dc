import type { StorageFault } from '../../lib/domain/storage-fault.ts';
import { useSay } from '../say.tsx';
import { Notice } from './notice.tsx';

/** Something was not kept: why, and what to do so that nothing is lost. */
export function FaultNotice({ fault }: { fault: StorageFault }) {
  const say = useSay();
  return <Notice tone="bad" text={say(`fault_${fault}`)} todo={say(`fault_${fault}_todo`)} outcome={`fault-${fault}`} />;
}
