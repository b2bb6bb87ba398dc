import { type ChangeEvent, useId, useState } from 'react';
import { Button } from '../button/button.tsx';
import { INPUT } from '../button/input-look.ts';
import { useSay } from '../say.tsx';
import { ImportPreviewList } from './import-preview-list.tsx';
import type { MerchantsProps, PreviewView } from './merchants-props.ts';
import type { Done } from './use-last-done.ts';

interface Props {
  tools: MerchantsProps;
  onDone: (done: Done) => void;
}

/** Takes a filled-in template, shows what it would make, and stores only what the person then asks for. */
export function ImportFile({ tools, onDone }: Props) {
  const say = useSay();
  const id = useId();
  const [preview, setPreview] = useState<PreviewView>();
  const [problem, setProblem] = useState<string>();

  async function read(event: ChangeEvent<HTMLInputElement>) {
    const input = event.target;
    const [file] = input.files ?? [];
    if (file === undefined) return;
    const answer = await tools.onPreview(file);
    // The same file can be chosen again once it was mended.
    input.value = '';
    setPreview('problem' in answer ? undefined : answer);
    setProblem('problem' in answer ? answer.problem : undefined);
  }

  async function store(rows: PreviewView['rows']) {
    const answer = await tools.onImport(rows);
    if ('problem' in answer) return setProblem(answer.problem);
    setPreview(undefined);
    setProblem(undefined);
    onDone({ tone: 'good', text: say('import_done', [String(answer.ids.length)]), undo: () => takeBack(answer.ids) });
  }

  async function takeBack(ids: readonly string[]) {
    const answers = await Promise.all(ids.map(tools.onDelete));
    return answers.find((answer) => answer !== undefined);
  }

  return (
    <section aria-labelledby={`${id}-t`} className="flex min-w-0 flex-col gap-1.5 border-t border-line pt-2" data-part="import">
      <h3 id={`${id}-t`} className="font-semibold">
        {say('import_title')}
      </h3>
      <p className="text-sm text-ink-2">{say('import_text')}</p>
      <div className="flex flex-wrap items-end gap-1.5">
        <Button icon="table" onClick={tools.onTemplate} data-action="template">
          {say('import_template')}
        </Button>
        <div className="min-w-0 flex-1 basis-52">
          <label htmlFor={id} className="text-sm font-medium">
            {say('import_file')}
          </label>
          <input
            id={id}
            type="file"
            accept=".xlsx,.csv,.txt"
            onChange={(event) => void read(event)}
            aria-describedby={`${id}-p`}
            className={`${INPUT} mt-0.5`}
          />
        </div>
      </div>
      <p id={`${id}-p`} aria-live="polite" className="text-sm text-bad empty:hidden">
        {problem}
      </p>
      {preview && (
        <ImportPreviewList
          preview={preview}
          factTitles={tools.factTitles}
          onStore={(rows) => void store(rows)}
          onCancel={() => setPreview(undefined)}
        />
      )}
    </section>
  );
}
