import { cruiseImports } from './cruise-imports.ts';

/** Prints every import that breaks a rule of the house; exits with 1 if there is one. */
const { modules, dependencies, violations } = await cruiseImports(process.cwd(), [
  'entrypoints',
  'components',
  'lib',
  'tests',
  'wxt.config.ts',
]);
for (const violation of violations) console.log(violation);
console.log(`${dependencies} imports of ${modules} files read, ${violations.length} not allowed`);
process.exitCode = violations.length > 0 ? 1 : 0;
