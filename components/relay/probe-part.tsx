import type { StepView } from '../../lib/domain/desk.ts';
import type { Probed } from '../../lib/domain/probe.ts';
import { Button } from '../button/button.tsx';
import type { DeskProps } from '../desk/desk-props.ts';
import { Icon, type IconName } from '../icons/icon.tsx';
import { when } from '../mark/when.ts';
import { type Say, useLanguage, useSay } from '../say.tsx';

interface Props {
  step: StepView;
  desk: Pick<DeskProps, 'onProbe' | 'busy'>;
}

/** A verification file and its domains: what each gave the last time, and 检查, which fetches it from all of them. */
export function ProbePart({ step, desk }: Props) {
  const say = useSay();
  const language = useLanguage();
  const { probe, id } = step;
  if (!probe) return null;
  const { file, domains, answers, at } = probe;
  const probing = desk.busy === 'probing';
  return (
    <div data-probe={id} className="flex flex-col items-start gap-1.5 rounded-md border border-line p-2 text-sm">
      <p className="wrap-anywhere text-ink-2">{file === undefined ? say('probe_no_file') : say('probe_file', [file])}</p>
      <div role="status" className="w-full">
        <ul className="flex flex-col gap-0.5">
          {domains.map((domain) => (
            <DomainLine key={domain} domain={domain} probed={answers.find((one) => one.domain === domain)} />
          ))}
        </ul>
      </div>
      <div className="flex w-full flex-wrap items-center gap-1.5">
        <Button
          icon={probing ? 'spinner' : 'search'}
          onClick={() => desk.onProbe(id, domains, answers)}
          disabled={file === undefined || domains.length === 0 || desk.busy !== undefined}
          data-action="probe"
        >
          {say(probing ? 'busy_probing' : 'action_probe')}
        </Button>
        {at !== undefined && <span className="ml-auto text-xs text-ink-2">{when(at, language)}</span>}
      </div>
    </div>
  );
}

function DomainLine({ domain, probed }: { domain: string; probed: Probed | undefined }) {
  const say = useSay();
  const { icon, ink } = lookOf(probed);
  return (
    <li data-domain={domain} data-answer={probed?.answer ?? 'none'} className="flex items-start gap-1.5">
      <Icon name={icon} className={`mt-px ${ink}`} />
      <span className="min-w-0">
        <span className="font-mono wrap-anywhere">{domain}</span> <span className={ink}>{sentenceOf(probed, say)}</span>
      </span>
    </li>
  );
}

function lookOf(probed: Probed | undefined): { readonly icon: IconName; readonly ink: string } {
  if (probed === undefined) return { icon: 'open', ink: 'text-ink-2' };
  return probed.answer === 'same' ? { icon: 'done', ink: 'text-good' } : { icon: 'alert', ink: 'text-bad' };
}

/** What the domain gave and what to do about it; that only http answered is said too. */
function sentenceOf(probed: Probed | undefined, say: Say): string {
  if (probed === undefined) return say('probe_none');
  const { answer, scheme, status } = probed;
  if (answer === 'unreachable') return say(scheme === 'https' ? 'probe_unreachable' : 'probe_unreachable_both');
  const said = say(`probe_${answer}`, [String(status ?? '')]);
  return scheme === 'http' ? say('sentence_and_todo', [said, say('probe_by_http')]) : said;
}
