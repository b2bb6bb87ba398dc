import { expect } from '@playwright/test';
import type { Case } from './case.ts';
import type { Place } from './place.ts';

/** The person asks for a new AppSecret: its dialog is there, and says what that means. */
export async function reset(place: Place): Promise<void> {
  await place.frame().getByText('重置', { exact: true }).click();
}

/** The person goes on in the dialog, and the admin's scan ends so. */
export async function newSecret(place: Place, scan: NonNullable<Case['scan']> = 'accept'): Promise<void> {
  const { phone } = place.practice.wechat;
  await place.frame().getByRole('button', { name: '确定重置' }).click();
  await expect.poll(() => phone.waiting().length, { intervals: [20] }).toBe(1);
  phone[scan]();
  if (scan === 'accept') await expect(place.frame().locator('.js_secret')).toHaveText(/^[0-9a-f]{32}$/);
}

/** The AppSecret that stands in the dialog. */
export async function shownSecret(place: Place): Promise<string> {
  return (await place.frame().locator('.js_secret').textContent()) ?? '';
}
