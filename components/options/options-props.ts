import type { Bilingual } from '../../lib/domain/bilingual.ts';
import type { Origin } from '../../lib/domain/card.ts';
import type { Content } from '../../lib/domain/content.ts';
import type { Value } from '../../lib/domain/value.ts';
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

/** One value of the profile as it stands now. */
export interface ValueView {
  readonly value: Value;
  /** What is written today; absent while nobody has decided. */
  readonly content?: Content;
  readonly origin?: Origin;
  /** Who decided, when (ms) and why. */
  readonly decision?: { readonly person: string; readonly at: number; readonly why: string };
}

export interface OptionsProps {
  readonly chapters: readonly { readonly number: number; readonly title: Bilingual }[];
  /** The name that stands beside what this person does. */
  readonly person: string;
  readonly hosts: readonly HostView[];
  readonly values: readonly ValueView[];
  readonly vault: VaultPartProps;
  readonly onPerson: (name: string) => Problem;
  /** Adds one origin; the browser asks for the permission in the same press. */
  readonly onAddHost: (typed: string) => Problem;
  readonly onRemoveHost: (host: string) => void;
  readonly onDecide: (valueId: string, content: Content, why: string) => Problem;
}
