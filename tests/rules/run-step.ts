import { spawn } from 'node:child_process';
import { delimiter, resolve } from 'node:path';

/** Programs of the project come first, among them the Node that its tools want. */
const PATH = [resolve('node_modules/.bin'), process.env.PATH ?? ''].join(delimiter);

/** Runs one command with its output shown. True when it ended well; a command that cannot be started has failed. */
export async function runStep(
  name: string,
  [program = '', ...args]: readonly string[],
  env: Readonly<Record<string, string>> = {},
): Promise<boolean> {
  console.log(`\n── ${name}`);
  const began = performance.now();
  const succeeded = await new Promise<boolean>((done) => {
    const child = spawn(program, args, { stdio: 'inherit', env: { ...process.env, PATH, ...env }, shell: process.platform === 'win32' });
    child.on('error', (error) => {
      console.log(error.message);
      done(false);
    });
    child.on('close', (code) => done(code === 0));
  });
  console.log(`── ${name}: ${succeeded ? 'ok' : 'FAILED'} (${((performance.now() - began) / 1000).toFixed(1)} s)`);
  return succeeded;
}
