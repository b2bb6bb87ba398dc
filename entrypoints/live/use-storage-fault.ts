import { useEffect, useState } from 'react';
import { type StorageFault, storageFault } from '../../lib/domain/storage-fault.ts';

/**
 * The last press or look of this page that came to nothing with nobody to tell it: storage is full, the record cannot be opened. What was
 * typed stands in its box, since a form empties it only when it was taken.
 */
export function useStorageFault(): StorageFault | undefined {
  const [fault, setFault] = useState<StorageFault>();
  useEffect(() => {
    const hear = ({ reason }: PromiseRejectionEvent): void => setFault(storageFault(reason));
    addEventListener('unhandledrejection', hear);
    return () => removeEventListener('unhandledrejection', hear);
  }, []);
  return fault;
}
