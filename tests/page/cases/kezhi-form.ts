import { vendor } from '../../../lib/catalog/consoles/kezhi/console.ts';
import type { SettingsId } from '../../practice/kezhi/forms/all-forms.ts';
import type { KezhiKnobs } from '../../practice/kezhi/knobs.ts';
import type { Case, Look, PageCases } from './case.ts';
import { FAILS, seeded } from './given-kezhi.ts';

/** A form that fills a tab of Kezhi. */
export const kezhiForm = (form: SettingsId) =>
  ({
    vendor,
    where: { kezhi: form },
    mine: { merchantCode: 'LSKZ' },
    held: ({ kezhi }) => kezhi.stored(form),
  }) satisfies Partial<PageCases>;

/** The form in a frame of its own. */
export const inFrame = (form: SettingsId, name = 'frame', kezhi: Partial<KezhiKnobs> = {}): Look => ({ name, at: `/part/${form}`, kezhi });

/** The form in the document of Kezhi itself. */
export const inline = (name = 'inline', kezhi: Partial<KezhiKnobs> = {}): Look => ({ name, kezhi: { frames: 'inline', ...kezhi } });

/** What Kezhi answers to the save of what is right already, instead of saving: that it fails, or that the session is over. */
export const refuses = (form: SettingsId, labelled: Readonly<Record<string, string>>): readonly Case[] => [
  {
    is: 'it fails',
    given: ({ kezhi }) => {
      kezhi.seed(form, labelled);
      kezhi.set({ refuseSave: FAILS });
    },
    right: 'all',
    says: { outcome: 'refused-by-page', says: 'kezhi_failed' },
  },
  {
    is: 'the session is over',
    ...seeded(form, labelled),
    meanwhile: ({ practice }) => practice.kezhi.endSessions(),
    right: 'all',
    says: { outcome: 'refused-by-page', says: 'signed_out' },
  },
];
