import { at, fault } from '../fault.ts';
import { ENDED } from '../shown-in.ts';

export const worker = at(
  'worker',
  fault('F01', 'ended between any two steps of a run', 'run told as interrupted; the next one completes it, nothing twice', [
    ENDED,
    'ended at any moment of 应用并保存',
  ]),
  fault('F02', 'ended while the vendor saves', 'told as interrupted; what was saved is proved, posted once', [
    'e2e/worker-killed.spec.ts',
    'ended while the vendor saves writes nothing twice',
  ]),
  fault('F03', 'ended while it holds the merchant', 'the merchant is free again for the next panel', [
    'e2e/worker-killed.spec.ts',
    'a panel that opens after the worker was ended tells it too',
  ]),
  fault('F04', 'ended while the vault is open', 'the vault is still open', [
    'e2e/vault.spec.ts',
    'a secret in the vault outlasts the worker',
  ]),
);
