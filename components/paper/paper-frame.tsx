import { type ReactNode, useEffect, useEffectEvent, useId, useRef } from 'react';
import { Button } from '../button/button.tsx';
import { useLanguage, useSay } from '../say.tsx';
import { paperFile } from './paper-file.ts';

interface Props {
  /** Name of the paper; files are called so. */
  title: string;
  /** Absent where no secret belongs on the paper. `onChange` is told after each print or download that the tick holds no longer. */
  secrets?: { readonly shown: boolean; readonly onChange: (shown: boolean) => void } | undefined;
  /** Gives a file to the person under this name. */
  onFile: (name: string, content: Blob) => void;
  /** Makes the Excel file, where there is one. */
  onWorkbook?: (() => Blob) | undefined;
  children: ReactNode;
}

/** A paper on the screen: what is in the sheet is what is printed, and what can be done with it stands above and stays off the paper. */
export function PaperFrame({ title, secrets, onFile, onWorkbook, children }: Props) {
  const say = useSay();
  const language = useLanguage();
  const id = useId();
  const paper = useRef<HTMLElement>(null);
  const done = useEffectEvent(() => secrets?.onChange(false));
  useEffect(() => {
    const after = () => done();
    window.addEventListener('afterprint', after);
    return () => window.removeEventListener('afterprint', after);
  }, []);

  function keep() {
    if (paper.current === null) return;
    onFile(`${title}.html`, paperFile(paper.current, title, language === 'zh' ? 'zh-CN' : 'en'));
    secrets?.onChange(false);
  }

  return (
    <div className="min-h-dvh bg-ground print:bg-transparent">
      <header className="sticky top-0 z-10 border-b border-line bg-surface print:hidden">
        <div className="mx-auto flex max-w-[210mm] flex-wrap items-center gap-2 px-4 py-2">
          <h1 className="min-w-0 flex-1 basis-48 text-lg font-semibold wrap-anywhere">{title}</h1>
          <Button look="primary" icon="print" data-action="print" onClick={() => window.print()}>
            {say('paper_print')}
          </Button>
          <Button icon="download" data-action="html" onClick={keep}>
            {say('paper_html')}
          </Button>
          {onWorkbook && (
            <Button icon="download" data-action="xlsx" onClick={() => onFile(`${title}.xlsx`, onWorkbook())}>
              {say('paper_xlsx')}
            </Button>
          )}
          {secrets && (
            <div className="flex w-full items-center gap-2">
              <input
                id={id}
                type="checkbox"
                className="size-4"
                data-action="secrets"
                checked={secrets.shown}
                onChange={(event) => secrets.onChange(event.target.checked)}
              />
              <label htmlFor={id}>{say('paper_secrets')}</label>
            </div>
          )}
        </div>
      </header>
      <main className="mx-auto my-4 max-w-[210mm] print:m-0 print:max-w-none">
        <article ref={paper} className="paper rounded-lg border border-line bg-surface p-3 sm:px-6 sm:py-5 print:border-0 print:p-0">
          {children}
        </article>
      </main>
    </div>
  );
}
