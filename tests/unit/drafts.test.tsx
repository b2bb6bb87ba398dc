import { renderToStaticMarkup } from 'react-dom/server';
import { beforeEach, expect, test, vi } from 'vitest';
import { DraftProvider } from '../../components/draft.tsx';
import { GiveFact } from '../../components/fact/give-fact.tsx';
import { SayProvider } from '../../components/say.tsx';
import { draftKey, keepDraft, readDrafts } from '../../lib/app/drafts.ts';
import type { Fact } from '../../lib/domain/fact.ts';
import { emptyAreas, fakeAreas } from './vault/fake-areas.ts';

vi.mock('../../lib/browser/areas.ts', async () => (await import('./vault/fake-areas.ts')).fakeAreas);
beforeEach(emptyAreas);

test('what is typed for a merchant is there again, for that one alone, until it is emptied', async () => {
  await keepDraft(draftKey('a', 'fact:smsAccount'), 'leshi');
  await keepDraft(draftKey('b', 'fact:smsAccount'), 'other');
  expect((await readDrafts()).get(draftKey('a', 'fact:smsAccount'))).toBe('leshi');
  await keepDraft(draftKey('a', 'fact:smsAccount'), '');
  expect([...(await readDrafts())]).toEqual([[draftKey('b', 'fact:smsAccount'), 'other']]);
});

test('what is stored there and is no text is none', async () => {
  await fakeAreas.writeArea('local', draftKey('a', 'x'), { not: 'a text' });
  expect((await readDrafts()).get(draftKey('a', 'x'))).toBeUndefined();
});

const fact: Fact = { id: 'f', title: { zh: '账号', en: 'Account' }, chapter: 5, format: 'text' };
const drawn = (asked: Fact): string =>
  renderToStaticMarkup(
    <SayProvider say={(key) => key} language="zh">
      <DraftProvider drafts={{ read: () => 'typed before', keep: () => undefined }}>
        <GiveFact fact={asked} onGive={async () => undefined} />
      </DraftProvider>
    </SayProvider>,
  );

test('a box begins with what was typed into it before; a secret is never kept', () => {
  expect(drawn(fact)).toContain('value="typed before"');
  expect(drawn({ ...fact, secret: true })).not.toContain('typed before');
});
