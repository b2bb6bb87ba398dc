import type { Finding } from '../../lib/domain/lint/finding.ts';
import { Icon } from '../icons/icon.tsx';
import { useSay, useText } from '../say.tsx';

/** Contradictions of the profile: those to settle lie open, those to know unfold. */
export function FindingList({ findings }: { findings: readonly Finding[] }) {
  const say = useSay();
  if (findings.length === 0) return null;
  const settle = findings.filter(({ level }) => level === 'decide');
  const mind = findings.filter(({ level }) => level === 'mind');
  return (
    <section aria-label={say('lint_title')} data-findings={findings.length} className="mb-3 rounded-md border border-line">
      <Group title={say('lint_settle', [String(settle.length)])} findings={settle} open />
      <Group title={say('lint_mind', [String(mind.length)])} findings={mind} />
    </section>
  );
}

function Group({ title, findings, open = false }: { title: string; findings: readonly Finding[]; open?: boolean }) {
  if (findings.length === 0) return null;
  return (
    <details open={open} className="group/fold border-t border-line first:border-t-0">
      <summary className="flex min-h-9 list-none items-center gap-2 px-2.5 py-1 -outline-offset-2! hover:bg-sunken">
        <Icon name="chevron" className="-rotate-90 text-ink-3 transition-transform group-open/fold:rotate-0" />
        <span className="min-w-0 flex-1 font-medium">{title}</span>
      </summary>
      <ul className="divide-y divide-line border-t border-line">
        {findings.map((finding) => (
          <FindingLine key={finding.id} finding={finding} />
        ))}
      </ul>
    </details>
  );
}

function FindingLine({ finding }: { finding: Finding }) {
  const say = useSay();
  const text = useText();
  const { id, level, says, problem, where, values } = finding;
  return (
    <li data-finding={id} className="flex items-start gap-2 px-2.5 py-1.5">
      <Icon name={level === 'decide' ? 'alert' : 'question'} className={`mt-0.5 ${level === 'decide' ? 'text-wait' : 'text-ink-3'}`} />
      <div className="min-w-0 flex-1">
        <p className="wrap-anywhere">
          {text(says)}
          {problem !== undefined && ` ${say(`problem_${problem}`)}`}
        </p>
        {where.length > 0 && <p className="text-xs wrap-anywhere text-ink-2">{say('lint_where', [where.join(' · ')])}</p>}
        <a href={`#value-${values[0]}`} className="text-sm text-accent underline">
          {say('lint_go')}
          <span className="sr-only">{` ${values[0]}`}</span>
        </a>
      </div>
    </li>
  );
}
