import { OneLineForm } from '../button/one-line-form.tsx';
import { useSay } from '../say.tsx';
import type { OptionsProps } from './options-props.ts';

/** The name that stands in the journal beside what this person does. */
export function PersonForm({ person, onPerson }: Pick<OptionsProps, 'person' | 'onPerson'>) {
  const say = useSay();
  return <OneLineForm label={say('options_name')} button={say('action_keep')} action="person" initial={person} onGive={onPerson} />;
}
