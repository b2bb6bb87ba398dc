import { useId } from 'react';
import type { MailView } from '../../lib/domain/sheet-view.ts';
import { CopyButton, CopySentence } from '../copy/copy-button.tsx';
import { useCopy } from '../copy/use-copy.ts';
import { useSay } from '../say.tsx';

/** A letter: to whom, about what, its text, and a link that opens the mail program with all of it. While something is missing there is none. */
export function SheetMail({ mail }: { mail: MailView }) {
  const say = useSay();
  const id = useId();
  return (
    <div className="flex flex-col gap-2">
      <Part label={say('mail_to')} content={mail.to.map(({ address }) => address).join('; ')}>
        <ul className="font-mono text-sm">
          {mail.to.map(({ address, warnings }) => (
            <li key={address} className="wrap-anywhere">
              {address}
              {warnings.map((warning) => (
                <span key={warning} className="block font-sans text-xs text-wait">
                  {say(`warning_${warning}`)}
                </span>
              ))}
            </li>
          ))}
        </ul>
      </Part>
      <Part label={say('mail_subject')} content={mail.subject}>
        <p className="wrap-anywhere">{mail.subject}</p>
      </Part>
      <Part label={say('mail_body')} content={mail.body}>
        <p className="wrap-anywhere whitespace-pre-wrap">{mail.body}</p>
      </Part>
      {mail.link === undefined ? (
        <p id={id} className="text-sm text-wait">
          {say('mail_not_yet')}
        </p>
      ) : (
        <a
          href={mail.link}
          data-action="mail"
          className="inline-flex min-h-7 items-center justify-center self-start rounded-md bg-accent px-2.5 py-0.5 font-medium text-accent-ink hover:bg-accent-strong"
        >
          {say('mail_write')}
        </a>
      )}
    </div>
  );
}

function Part({ label, content, children }: { label: string; content: string; children: React.ReactNode }) {
  const copying = useCopy(content);
  return (
    <div className="flex items-start gap-1">
      <div className="min-w-0 flex-1">
        <div className="text-sm text-ink-2">{label}</div>
        {children}
        <CopySentence state={copying.state} />
      </div>
      <CopyButton label={label} copying={copying} />
    </div>
  );
}
