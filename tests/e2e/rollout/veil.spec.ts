import { expect, test } from '@playwright/test';
import { VEILED, veil } from './veil.ts';

/** Two secrets of one length, which only their signs tell apart. */
const [ONE, OTHER] = ['673eb6e239ebd1ed', '1c461bed5c0363c1'];

const showing = (secret: string): string => `<input value="${secret}"><p>${secret}</p><iframe srcdoc="<td>${secret}</td>"></iframe>
<div><template shadowrootmode="open"><b>${secret}</b></template></div><p>AppID</p>`;

test('a picture of a console shows how long a secret is and no more, wherever it stands', async ({ page }) => {
  const pictureOf = async (secret: string, veiled: boolean): Promise<Buffer> => {
    await page.setContent(showing(secret));
    if (veiled) await veil(page, [secret]);
    return page.screenshot({ style: VEILED, caret: 'hide' });
  };
  expect((await pictureOf(ONE, false)).equals(await pictureOf(OTHER, false)), 'the two are told apart without it').toBe(false);
  expect((await pictureOf(ONE, true)).equals(await pictureOf(OTHER, true))).toBe(true);
  await expect(page.locator('[data-veiled]')).toHaveCount(3);
  await expect(page.frameLocator('iframe').locator('[data-veiled]')).toHaveCount(1);
  await expect(page.getByText('AppID')).not.toHaveAttribute('data-veiled');
});
