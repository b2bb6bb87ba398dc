import { describe, expect, test } from 'vitest';
import { allLints } from '../../../lib/catalog/all-lints.ts';
import { allValues } from '../../../lib/catalog/all-values.ts';
import type { Content } from '../../../lib/domain/content.ts';
import type { LintValue } from '../../../lib/domain/lint/finding.ts';
import { lintProfile } from '../../../lib/domain/lint/lint-profile.ts';
import { resolveValue } from '../../../lib/domain/resolve-value.ts';
import { aProfile } from '../a-merchant.ts';

/** The profile of the catalog with these decisions of the team. */
function found(decisions: Readonly<Record<string, Content>> = {}) {
  const profile = aProfile(decisions);
  const values = [...allValues.values()].map((value): LintValue => {
    const resolved = resolveValue(value, profile, { overrides: {} });
    const decided = value.id in decisions;
    return 'lacks' in resolved ? { value, decided } : { value, content: resolved.content, decided };
  });
  return lintProfile(values, [...allLints.values()]);
}

const ids = (decisions?: Readonly<Record<string, Content>>) => found(decisions).map(({ id }) => id);
const finding = (id: string, decisions?: Readonly<Record<string, Content>>) => found(decisions).find((one) => one.id === id);

describe('the contradictions of the guide', () => {
  test('should all be found, those to settle first', () => {
    expect(ids()).toEqual([
      'undecided kezhi-server',
      'undecided registration-email-fourth',
      'undecided safe-directories',
      'lost mini-authorize-link',
      'lost mini-business-domains',
      'lost oa-authorize-link',
      'ill-formed safe-directories',
      'cut-short safe-directories',
      'look-alike registration-email-fourth',
      'one-id-two-names template-order-review',
      'two-schemes member-center-url',
      'http-address single-customer-url',
      'guessable pay-key',
      'guessable sheet-database-user',
      'old-library',
      'told-otherwise kezhi-menu-name',
      'told-otherwise service-version',
    ]);
  });

  test('should each say what it is in both languages and where it stands', () => {
    for (const { id, says, where, values } of found()) {
      expect(says.zh, id).toMatch(/[\u4e00-\u9fff].*。$/u);
      expect(says.en, id).toMatch(/\.$/);
      expect(where.length, id).toBeGreaterThan(0);
      expect(
        values.every((value) => allValues.has(value)),
        id,
      ).toBe(true);
    }
    expect(finding('undecided kezhi-server')?.says.zh).toContain('49.4.80.102:8088（第七章第 1 条截图）');
    expect(finding('old-library')?.values).toHaveLength(11);
  });
});

describe('a decision', () => {
  test('should settle what it is about', () => {
    expect(ids({ 'kezhi-server': '49.4.27.85:8090' })).not.toContain('undecided kezhi-server');
    expect(ids({ 'oa-authorize-link': 'https://a.example.cn/x' })).not.toContain('lost oa-authorize-link');
    expect(ids({ 'template-order-review': 'OPENTM205102209' })).not.toContain('one-id-two-names template-order-review');
    expect(ids({ 'kezhi-menu-name': '商户端' })).not.toContain('told-otherwise kezhi-menu-name');
    expect(ids({ 'pay-key': 'x9Tq-77' })).not.toContain('guessable pay-key');
  });

  test('for the misspelt address should go on being told', () => {
    const left = ids({ 'registration-email-fourth': 'yangsh@51kehzi.com' });
    expect(left).not.toContain('undecided registration-email-fourth');
    expect(left).toContain('look-alike registration-email-fourth');
    expect(ids({ 'registration-email-fourth': 'yangsh@51kezhi.com' })).not.toContain('look-alike registration-email-fourth');
  });

  test('for the reading without the blank should leave the address that is cut off', () => {
    const reading = allValues.get('safe-directories')?.readings?.[1]?.content ?? '';
    const left = ids({ 'safe-directories': reading });
    // Cut off it is no directory either.
    expect(left).toEqual(expect.arrayContaining(['ill-formed safe-directories', 'cut-short safe-directories']));
  });

  test('that brings two templates to one id, or a bad text, should be told', () => {
    const id = allValues.get('template-refund')?.content ?? '';
    expect(finding('one-id-two-names template-follow', { 'template-follow': id })?.values).toEqual(['template-follow', 'template-refund']);
    expect(finding('ill-formed ip-whitelist', { 'ip-whitelist': ['49.4.24.680'] })?.problem).toBe('ip_range');
  });

  test('for https should end the talk of two schemes', () => {
    expect(ids({ 'member-center-url': 'https://kzpro.m.51kezhi.cn' })).not.toContain('two-schemes member-center-url');
  });
});
