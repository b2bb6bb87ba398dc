import { useSay, useText } from '../say.tsx';
import { isOpen } from './is-open.ts';
import type { OptionsProps } from './options-props.ts';
import { ValueRow } from './value-row.tsx';

type Props = Pick<OptionsProps, 'chapters' | 'values' | 'onDecide'>;

/** Every value of the profile, chapter by chapter; what asks for a decision says so at the top. */
export function ProfileTable({ chapters, values, onDecide }: Props) {
  const say = useSay();
  const text = useText();
  const open = values.filter(isOpen).length;
  return (
    <>
      <p className={`mb-2 font-medium ${open > 0 ? 'text-wait' : 'text-good'}`}>
        {open > 0 ? say('profile_open', [String(open)]) : say('profile_settled')}
      </p>
      {chapters.map(({ number, title }) => {
        const own = values.filter(({ value }) => value.chapter === number);
        if (own.length === 0) return null;
        return (
          <section key={number} aria-label={text(title)} className="mb-3 last:mb-0">
            <h3 className="mb-1 font-semibold">
              <span className="mr-1.5 text-ink-3">{number}</span>
              {text(title)}
            </h3>
            <ul className="divide-y divide-line rounded-md border border-line">
              {own.map((view) => (
                <ValueRow key={view.value.id} view={view} onDecide={onDecide} />
              ))}
            </ul>
          </section>
        );
      })}
    </>
  );
}
