import { useRef, useState } from 'react';
import type { DecisionRow } from '../../lib/domain/decisions-file.ts';
import { Button } from '../button/button.tsx';
import { useSay } from '../say.tsx';
import { DecisionsPreview } from './decisions-preview.tsx';
import type { TransferCalls } from './profile-props.ts';

/** Gives the team's decisions out as a file, and takes a file over once its rows were seen. */
export function DecisionsTransfer({ onExport, onPreview, onImport }: TransferCalls) {
  const say = useSay();
  const file = useRef<HTMLInputElement>(null);
  const [rows, setRows] = useState<readonly DecisionRow[]>();
  const [problem, setProblem] = useState<string>();

  async function preview(chosen: File) {
    const answer = await onPreview(chosen);
    setRows('rows' in answer ? answer.rows : undefined);
    setProblem('problem' in answer ? say(`problem_${answer.problem}`, [chosen.name]) : undefined);
  }
  async function take(taken: readonly DecisionRow[]) {
    await onImport(taken);
    setRows(undefined);
  }

  return (
    <div className="mb-3">
      <div className="-ml-2.5 flex flex-wrap gap-1">
        <Button look="quiet" icon="download" onClick={onExport} data-action="export-decisions">
          {say('decisions_export')}
        </Button>
        <Button look="quiet" icon="paper" onClick={() => file.current?.click()} data-action="import-decisions">
          {say('decisions_import')}
        </Button>
        <input
          ref={file}
          type="file"
          accept=".json,application/json"
          hidden
          onChange={({ target }) => {
            const [chosen] = target.files ?? [];
            target.value = '';
            if (chosen) void preview(chosen);
          }}
        />
      </div>
      <p aria-live="polite" className="text-sm text-bad empty:hidden">
        {problem}
      </p>
      {rows && <DecisionsPreview rows={rows} onTake={take} onCancel={() => setRows(undefined)} />}
    </div>
  );
}
