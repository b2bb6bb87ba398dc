import { Accordion } from 'radix-ui';
import type { ChapterView } from '../../lib/domain/desk.ts';
import { Icon } from '../icons/icon.tsx';
import { useSay, useText } from '../say.tsx';
import type { DeskProps } from './desk-props.ts';
import { StepRow } from './step-row.tsx';
import type { Opened } from './use-opened.ts';

interface Props {
  desk: DeskProps;
  opened: Opened;
}

/** The nine chapters with their progress; each unfolds into its steps. */
export function ChapterList({ desk, opened }: Props) {
  const say = useSay();
  return (
    <section aria-label={say('chapters_title')} className="overflow-hidden rounded-lg border border-line bg-surface shadow-shade">
      <Accordion.Root type="multiple" value={[...opened.chapters]} onValueChange={opened.setChapters}>
        {desk.chapters.map((chapter) => (
          <Accordion.Item key={chapter.id} value={chapter.id} data-chapter={chapter.id} className="border-t border-line first:border-t-0">
            <ChapterHead chapter={chapter} />
            <Accordion.Content>
              <ul className="border-t border-line py-1">
                {chapter.steps.map((step) => (
                  <StepRow
                    key={step.id}
                    step={step}
                    open={opened.step === step.id}
                    onToggle={() => opened.toggleStep(step.id)}
                    desk={desk}
                  />
                ))}
              </ul>
            </Accordion.Content>
          </Accordion.Item>
        ))}
      </Accordion.Root>
    </section>
  );
}

function ChapterHead({ chapter }: { chapter: ChapterView }) {
  const say = useSay();
  const text = useText();
  const { number, title, done, skipped, steps } = chapter;
  const all = steps.length - skipped;
  return (
    <Accordion.Header asChild>
      <h2>
        <Accordion.Trigger className="group flex min-h-9 w-full items-center gap-2 px-3 py-1 text-left -outline-offset-2! hover:bg-sunken">
          <Icon name="chevron" className="-rotate-90 text-ink-3 transition-transform group-data-[state=open]:rotate-0" />
          <span className="min-w-0 flex-1 font-semibold">
            <span className="mr-1.5 text-ink-3">{number}</span>
            {text(title)}
          </span>
          <span aria-hidden="true" className="h-1 w-10 shrink-0 overflow-hidden rounded-full bg-sunken">
            <span className="block h-full bg-good" style={{ width: `${all === 0 ? 100 : (done / all) * 100}%` }} />
          </span>
          <span className="w-9 shrink-0 text-right text-sm text-ink-2">
            <span aria-hidden="true">
              {done}/{all}
            </span>
            <span className="sr-only">{say('chapter_progress', [String(done), String(all)])}</span>
          </span>
        </Accordion.Trigger>
      </h2>
    </Accordion.Header>
  );
}
