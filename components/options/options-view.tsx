import type { ReactNode } from 'react';
import { Icon } from '../icons/icon.tsx';
import { useSay } from '../say.tsx';
import { VaultPart } from '../vault/vault-part.tsx';
import { HostList } from './host-list.tsx';
import { OptionsIndex } from './options-index.tsx';
import type { OptionsProps } from './options-props.ts';
import { PersonForm } from './person-form.tsx';
import { SavePolicy } from './save-policy.tsx';

/** The options page: who works here, on which hosts, and every value of the profile with the decisions it still asks for. */
export function OptionsView(props: OptionsProps) {
  const say = useSay();
  return (
    <div className="min-h-dvh bg-ground">
      <header className="sticky top-0 z-10 border-b border-line bg-surface py-2">
        <h1 className="mx-auto max-w-4xl px-4 text-lg font-semibold">{say('options_title', [say('extension_name')])}</h1>
        <OptionsIndex />
      </header>
      <main className="mx-auto flex max-w-4xl flex-col gap-4 p-4">
        <Part id="person" title={say('options_person')} text={say('options_person_text')}>
          <PersonForm person={props.person} onPerson={props.onPerson} />
        </Part>
        <Part id="vault" title={say('options_vault')} text={say('options_vault_text')}>
          <VaultPart {...props.vault} />
        </Part>
        <Part id="merchants" title={say('merchants_title')} text={say('merchants_text')}>
          {props.merchants}
        </Part>
        <Part id="hosts" title={say('options_hosts')} text={say('options_hosts_text')}>
          <HostList hosts={props.hosts} onAdd={props.onAddHost} onRemove={props.onRemoveHost} />
        </Part>
        <Part id="saves" title={say('options_saves')} text={say('options_saves_text')}>
          <SavePolicy savePages={props.savePages} onSavedByHand={props.onSavedByHand} />
        </Part>
        <Part id="profile" title={say('options_profile')} text={say('options_profile_text')}>
          {props.profile}
        </Part>
        <Hint text={say('options_practice')} />
        <Hint text={say('options_language')} />
        <a href="/help/index.html" className="self-start px-1 text-accent underline">
          {say('action_help')}
        </a>
        <a href="/privacy.html" className="self-start px-1 text-accent underline">
          {say('options_privacy')}
        </a>
      </main>
    </div>
  );
}

function Part({ id, title, text, children }: { id: string; title: string; text: string; children: ReactNode }) {
  return (
    <section id={id} aria-label={title} className="rounded-lg border border-line bg-surface p-4 shadow-shade">
      <h2 className="text-lg font-semibold">{title}</h2>
      <p className="mb-2.5 text-ink-2">{text}</p>
      {children}
    </section>
  );
}

function Hint({ text }: { text: string }) {
  return (
    <p className="flex items-start gap-2 px-1 text-ink-2">
      <Icon name="question" className="mt-0.5" />
      {text}
    </p>
  );
}
