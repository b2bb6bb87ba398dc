import type { ReactNode } from 'react';
import type { Problem } from '../desk/desk-props.ts';
import type { VaultPartProps } from '../vault/vault-props.ts';

/** One host of the Kezhi backend. `fixed`: comes with the extension and stays. */
export interface HostView {
  /** As shown: `https://vip.example.cn` or `*.51kezhi.cn`. */
  readonly host: string;
  readonly fixed: boolean;
  /** The browser lets the extension work there. */
  readonly granted: boolean;
}

export interface OptionsProps {
  /** The list of all merchants. */
  readonly merchants: ReactNode;
  /** Every value, and what is to be decided. */
  readonly profile: ReactNode;
  /** The name that stands beside what this person does. */
  readonly person: string;
  readonly hosts: readonly HostView[];
  /** The pages whose save the extension may press. `byHand`: the person keeps it for themselves. */
  readonly savePages: readonly { readonly page: string; readonly title: string; readonly console: string; readonly byHand: boolean }[];
  readonly vault: VaultPartProps;
  readonly onPerson: (name: string) => Problem;
  /** Adds one origin; the browser asks for the permission in the same press. */
  readonly onAddHost: (typed: string) => Problem;
  readonly onRemoveHost: (host: string) => void;
  readonly onSavedByHand: (page: string, byHand: boolean) => void;
}
