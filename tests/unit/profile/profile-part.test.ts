import 'fake-indexeddb/auto';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { decideValue, takeBackDecision } from '../../../lib/app/decide.ts';
import { nameProfile, restoreProfile } from '../../../lib/app/name-profile.ts';
import type { App } from '../../../lib/app/open-app.ts';
import { overrideValue } from '../../../lib/app/override-value.ts';
import {
  exportDecisions,
  importDecisions,
  overridesOf,
  type ProfilePart,
  previewDecisions,
  watchProfilePart,
} from '../../../lib/app/profile-part.ts';
import { Database } from '../../../lib/store/database.ts';
import { append, profileOf, rebuild } from '../../../lib/store/journal.ts';

vi.mock('../../../lib/browser/permissions.ts', () => ({}));

let app: App;
let ids = 0;
const writer = { now: () => Date.UTC(2026, 0, 2), newId: () => `id-${String(++ids).padStart(8, '0')}`, person: '王芳' };

beforeEach(() => {
  app = { database: new Database(), writer: async () => writer };
});
afterEach(() => app.database.delete());

function part(): Promise<ProfilePart> {
  return new Promise((resolve) => {
    const end = watchProfilePart(app, (shown) => {
      resolve(shown);
      end();
    });
  });
}

const fileOf = (decisions: unknown, version = 1) => new Blob([JSON.stringify({ format: 'kezhi-rollout-decisions', version, decisions })]);
const decision = { why: '问过客至', person: '李强', at: '2025-12-01T08:00:00.000Z' };

describe('a value of the profile', () => {
  test('should keep who changed it from what to what and why, and be the guide’s again when restored', async () => {
    await decideValue(app, 'order-sync-port', '8823', '商户改了端口');
    await takeBackDecision(app, 'order-sync-port', '改回来了');
    const { values, histories } = await part();
    expect(values.find(({ value }) => value.id === 'order-sync-port')).toMatchObject({ content: '8822', origin: 'guide' });
    expect(histories['order-sync-port']).toMatchObject([
      { from: '8823', to: '8822', why: '改回来了', restored: true, person: '王芳' },
      { from: '8822', to: '8823', why: '商户改了端口', restored: false, at: Date.UTC(2026, 0, 2) },
    ]);
    await rebuild(app.database);
    expect(await profileOf(app.database)).toEqual({ decisions: {} });
  });

  test('that is disputed should be open again when its decision is taken back', async () => {
    await decideValue(app, 'kezhi-server', '49.4.27.85:8090', '电话确认');
    expect((await part()).findings.map(({ id }) => id)).not.toContain('undecided kezhi-server');
    await takeBackDecision(app, 'kezhi-server', '客至改口');
    const { values, findings, histories } = await part();
    expect(values.find(({ value }) => value.id === 'kezhi-server')).not.toHaveProperty('content');
    expect(findings.map(({ id }) => id)).toContain('undecided kezhi-server');
    expect(histories['kezhi-server']?.[0]).not.toHaveProperty('to');
  });

  test('should tell which merchants have their own', async () => {
    await append(app.database, writer, 'm1', [{ kind: 'merchant-created', name: '乐食客至' }]);
    await overrideValue(app, 'm1', 'order-sync-port', '8823', '先试');
    await overrideValue(app, 'm1', 'order-sync-port', '8824', '8822 被占用');
    await overrideValue(app, 'm1', 'pay-key', 'x9', '先试');
    await overrideValue(app, 'm1', 'pay-key', null, '改回');
    await append(app.database, writer, 'm2', [
      { kind: 'merchant-created', name: '没了的' },
      { kind: 'override-set', value: 'order-sync-port', content: '8825' },
      { kind: 'merchant-deleted', deleted: true },
    ]);
    expect(await overridesOf(app)).toEqual({
      'order-sync-port': [{ id: 'm1', merchant: '乐食客至', content: '8824', why: '8822 被占用' }],
    });
  });
});

describe('a named version', () => {
  test('should tell what has changed since, and bring it back whole', async () => {
    await decideValue(app, 'kezhi-server', '49.4.27.85:8090', '电话确认');
    expect(await nameProfile(app, ' 春季 ')).toBeUndefined();
    expect(await nameProfile(app, '春季')).toBe('version_taken');
    expect(await nameProfile(app, ' ')).toBe('empty');
    await takeBackDecision(app, 'kezhi-server', '改');
    await decideValue(app, 'order-sync-port', '8823', '改');
    const [version] = (await part()).versions;
    expect(version).toMatchObject({ name: '春季', person: '王芳' });
    expect(version?.changes).toEqual([
      { value: 'kezhi-server', from: '49.4.27.85:8090' },
      { value: 'order-sync-port', from: '8822', to: '8823' },
    ]);
    await restoreProfile(app, version?.id ?? '', '回到春季');
    expect((await part()).versions[0]?.changes).toEqual([]);
    const { decisions } = await profileOf(app.database);
    expect(Object.keys(decisions)).toEqual(['kezhi-server']);
    expect(decisions['kezhi-server']).toMatchObject({ content: '49.4.27.85:8090', why: '回到春季' });
    await rebuild(app.database);
    expect((await profileOf(app.database)).decisions).toEqual(decisions);
  });
});

describe('a file of decisions', () => {
  test('should bring another browser what the first one decided, and nothing twice', async () => {
    await decideValue(app, 'kezhi-server', '49.4.27.85:8090', '电话确认');
    const file = new Blob([await exportDecisions(app)]);
    expect(await previewDecisions(app, file)).toMatchObject({ rows: [{ value: 'kezhi-server', same: true }] });
    await takeBackDecision(app, 'kezhi-server', '试');
    const fresh = await previewDecisions(app, file);
    if ('problem' in fresh) throw new Error(fresh.problem);
    await importDecisions(app, fresh.rows);
    expect((await profileOf(app.database)).decisions['kezhi-server']).toMatchObject({
      content: '49.4.27.85:8090',
      why: '电话确认 — 王芳 2026-01-02',
    });
  });

  test('should name what it cannot bring, and bring the rest repaired', async () => {
    const file = fileOf([
      { ...decision, value: 'order-sync-port', content: '８８２３' },
      { ...decision, value: 'sync-database-port', content: '99999' },
      { ...decision, value: 'no-such', content: 'x' },
      { ...decision, value: 'order-sync-port', content: '1' },
      { ...decision, value: 'pay-key', content: ['a', 'b'] },
    ]);
    const preview = await previewDecisions(app, file);
    if ('problem' in preview) throw new Error(preview.problem);
    expect(preview.rows.map(({ problem }) => problem)).toEqual([
      undefined,
      'port_range',
      'decisions_unknown',
      'decisions_twice',
      'decisions_shape',
    ]);
    expect(await profileOf(app.database), 'a preview stores nothing').toEqual({ decisions: {} });
    await importDecisions(app, preview.rows);
    const { decisions } = await profileOf(app.database);
    expect(Object.keys(decisions)).toEqual(['order-sync-port']);
    expect(decisions['order-sync-port']?.content).toBe('8823');
  });

  test.each([
    ['no JSON', new Blob(['{']), 'decisions_unreadable'],
    ['another file', new Blob(['{"format":"x"}']), 'decisions_unreadable'],
    ['a part too many', fileOf([{ ...decision, value: 'pay-key', content: 'x', extra: 1 }]), 'decisions_unreadable'],
    ['a newer version', fileOf([], 2), 'decisions_newer'],
    ['too large', new Blob(['x'.repeat(1_000_001)]), 'decisions_unreadable'],
  ])('that is %s should be refused whole', async (_, file, problem) => {
    expect(await previewDecisions(app, file)).toEqual({ problem });
  });
});
