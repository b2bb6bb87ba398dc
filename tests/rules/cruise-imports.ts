import { cruise, type ICruiseResult } from 'dependency-cruiser';
import { CRUISE_OPTIONS, IMPORT_RULES } from './import-rules.ts';

/** What dependency-cruiser saw in a tree: how much of it, and each import that breaks a rule as one line. */
export interface Cruised {
  readonly modules: number;
  readonly dependencies: number;
  readonly violations: readonly string[];
}

/** Reads every import below the folders of a tree and holds it against the rules of the house. */
export async function cruiseImports(top: string, folders: readonly string[]): Promise<Cruised> {
  const { output } = await cruise([...folders], { ...CRUISE_OPTIONS, baseDir: top, ruleSet: { forbidden: IMPORT_RULES }, validate: true });
  const { modules, summary } = output as ICruiseResult;
  return {
    modules: modules.length,
    dependencies: modules.reduce((sum, module) => sum + module.dependencies.length, 0),
    violations: summary.violations.map(({ rule, from, to }) => `${rule.name}: ${from} → ${to}`),
  };
}
