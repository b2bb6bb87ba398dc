import type { SettingsId } from '../../practice/kezhi/forms/all-forms.ts';
import type { KezhiKnobs } from '../../practice/kezhi/knobs.ts';
import type { Case } from './case.ts';

/** The words in which Kezhi says that it did not do it. */
export const FAILS = '操作失败，请重试';

/** A form that is stored before anybody comes, by its labels. */
export const seeded = (form: SettingsId, labelled: Readonly<Record<string, string>>): Pick<Case, 'given'> => ({
  given: ({ kezhi }) => kezhi.seed(form, labelled),
});

/** Kezhi is and draws itself otherwise than it mostly does. */
export const turned = (knobs: Partial<KezhiKnobs>): Pick<Case, 'given'> => ({ given: ({ kezhi }) => kezhi.set(knobs) });
