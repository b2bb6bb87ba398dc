import { describe, expect, test } from 'vitest';
import { allChapters } from '../../lib/catalog/all-chapters.ts';
import { allConsoles } from '../../lib/catalog/all-consoles.ts';
import { allFacts } from '../../lib/catalog/all-facts.ts';
import { allKits } from '../../lib/catalog/all-kits.ts';
import { allPages } from '../../lib/catalog/all-pages.ts';
import { allValues } from '../../lib/catalog/all-values.ts';
import { allFormats } from '../../lib/domain/formats/all-formats.ts';
import type { Source, Step } from '../../lib/domain/rollout.ts';
import { allRules } from '../../lib/domain/rules/all-rules.ts';

const STEPS: readonly Step[] = allChapters.flatMap(({ steps }) => steps);
const WITH_PAGE = STEPS.filter(({ page }) => page !== undefined);
const CAPTURES = [...allPages.values()].flatMap(({ id, captures }) => Object.values(captures ?? {}).map((capture) => ({ id, capture })));

function sourcesOf(step: Step): readonly Source[] {
  return Object.values(step.fields ?? {});
}

function valuesOf(step: Step): readonly string[] {
  return [...(step.values ?? []), ...sourcesOf(step).flatMap((source) => ('value' in source ? source.value : []))];
}

function factsOf(step: Step): readonly string[] {
  return [
    ...(step.facts ?? []),
    ...sourcesOf(step).flatMap((source) => {
      if ('facts' in source) return source.facts;
      return 'fact' in source ? source.fact : ((source as { over?: string }).over ?? []);
    }),
  ];
}

describe('no reference leads nowhere', () => {
  test('step ids are unique', () => {
    expect(new Set(STEPS.map(({ id }) => id)).size).toBe(STEPS.length);
  });

  test.each(STEPS)('from step $id', (step) => {
    for (const id of valuesOf(step)) expect(allValues.has(id), id).toBe(true);
    for (const id of factsOf(step)) expect(allFacts.has(id), id).toBe(true);
    for (const source of sourcesOf(step))
      if ('fact' in source && source.rule !== undefined) expect(Object.keys(allRules)).toContain(source.rule);
    if (step.console !== undefined) expect([...allConsoles.keys()]).toContain(step.console);
    if (step.at !== undefined) expect([...allPages.keys()]).toContain(step.at);
    for (const id of step.instead ?? []) expect(STEPS.map((other) => other.id)).toContain(id);
    for (const id of step.after ?? []) expect(STEPS.map((other) => other.id)).toContain(id);
  });

  test('a step comes only after steps before it', () => {
    STEPS.forEach((step, at) => {
      const before = STEPS.slice(0, at).map(({ id }) => id);
      for (const id of step.after ?? []) expect(before, `${step.id} after ${id}`).toContain(id);
    });
  });

  test('from a value or fact to its format', () => {
    for (const { id, format } of [...allValues.values(), ...allFacts.values()]) expect(allFormats[format], id).toBeDefined();
  });

  test('from a fact to the one it is easily taken for, and to what the guide has there', () => {
    const twins = [...allFacts.values()].flatMap(({ twin }) => twin ?? []);
    expect(twins.filter(({ fact }) => !allFacts.has(fact))).toEqual([]);
    const products = ['sms-product-marketing', 'sms-product-verify'].map((id) => allValues.get(id)?.content);
    expect(twins.flatMap(({ content }) => content ?? []).toSorted()).toEqual(products.toSorted());
  });

  test('from a console to its kits and facts', () => {
    for (const { kits, identity } of allConsoles.values()) {
      for (const id of kits) expect([...allKits.keys()]).toContain(id);
      for (const { fact } of identity) expect([...allFacts.keys()]).toContain(fact);
    }
  });

  test('from a capture to its fact, secret where the fact is, and to a step that names it', () => {
    for (const { id, capture } of CAPTURES) {
      expect(allFacts.get(capture.fact)?.secret === true, id).toBe(capture.secret === true);
      expect(allFacts.get(capture.fact)?.file === true, id).toBe(capture.file === true);
      expect(
        STEPS.some(({ facts }) => facts?.includes(capture.fact)),
        `${id} ${capture.fact}`,
      ).toBe(true);
    }
  });

  test('from a page to its console and the note its save costs', () => {
    for (const { id, console, notes, save } of allPages.values()) {
      expect(id.startsWith(`${console}/`)).toBe(true);
      expect(allConsoles.has(console)).toBe(true);
      expect(save?.after === 'leads-on', id).toBe(allPages.get(save?.to ?? '')?.console === console);
      if (save?.costs !== undefined) expect(Object.keys(notes ?? {})).toContain(save.costs);
    }
  });
});

describe('nothing lies about unused', () => {
  test('every value is used by a step', () => {
    expect([...allValues.keys()].filter((id) => !STEPS.some((step) => valuesOf(step).includes(id)))).toEqual([]);
  });

  test('every fact is used by a step', () => {
    expect([...allFacts.keys()].filter((id) => !STEPS.some((step) => factsOf(step).includes(id)))).toEqual([]);
  });

  test('every rule is used by a step', () => {
    const used = STEPS.flatMap(sourcesOf).flatMap((source) => ('fact' in source ? (source.rule ?? []) : []));
    expect(Object.keys(allRules).filter((id) => !used.includes(id))).toEqual([]);
  });

  test('every page belongs to exactly one step', () => {
    expect(STEPS.flatMap(({ page, pages = [] }) => [...(page === undefined ? [] : [page]), ...pages]).sort()).toEqual(
      [...allPages.keys()].sort(),
    );
  });

  test('every kit belongs to a console', () => {
    const used = [...allConsoles.values()].flatMap(({ kits }) => kits);
    expect([...allKits.keys()].filter((id) => !used.includes(id))).toEqual([]);
  });
});

describe.each(WITH_PAGE)('step $id and its page', (step) => {
  const page = allPages.get(step.page ?? '');

  test('stand in the same console and name the same fields', () => {
    expect(step.console).toBe(page?.console);
    expect(Object.keys(step.fields ?? {}).sort()).toEqual(Object.keys(page?.fields ?? {}).sort());
  });

  test('put secrets into secret fields and nowhere else', () => {
    for (const [field, source] of Object.entries(step.fields ?? {})) {
      const secret = 'fact' in source && allFacts.get(source.fact)?.secret === true;
      expect(page?.fields[field]?.secret === true, field).toBe(secret);
    }
  });

  test('put lists that are added to into controls that hold many, and single texts into the others', () => {
    for (const [field, source] of Object.entries(step.fields ?? {})) {
      const value = 'value' in source ? allValues.get(source.value) : undefined;
      if (value === undefined) continue;
      const many = ['lines', 'slots', 'chips', 'rows', 'list'].includes(page?.fields[field]?.control ?? '');
      expect(value.policy === 'include', field).toBe(many);
      expect(Array.isArray(value.content ?? value.readings?.[0]?.content), field).toBe(
        many || page?.fields[field]?.control === 'dropdowns',
      );
    }
  });
});
