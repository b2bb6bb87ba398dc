import type { Problem } from '../desk/desk-props.ts';
import type { HostView } from '../options/options-props.ts';

export interface FirstRunProps {
  /** Every console with the hosts the extension works on by default. */
  readonly touched: readonly { readonly title: string; readonly hosts: readonly string[] }[];
  /** The hosts that count as the merchant backend. */
  readonly hosts: readonly HostView[];
  /** Adds one origin; the browser asks for the permission in the same press. */
  readonly onAddHost: (typed: string) => Problem;
  readonly onRemoveHost: (host: string) => void;
  /** Done or skipped. `practice`: begin with a merchant to practise on. */
  readonly onEnd: (way: 'practice' | 'real') => void;
}
