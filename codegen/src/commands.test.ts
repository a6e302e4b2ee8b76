import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';

const root = fileURLToPath(new URL('../../', import.meta.url));

/** Runs a command of this folder as npm's scripts do. */
function run(command: string, ...args: string[]): { status: number | null; stderr: string } {
  const file = fileURLToPath(new URL(`${command}.ts`, import.meta.url));
  const { status, stderr } = spawnSync(process.execPath, ['--import', 'tsx', file, ...args], {
    cwd: root,
    encoding: 'utf8',
  });
  return { status, stderr };
}

describe('the commands', { timeout: 60_000 }, () => {
  it.each([
    {
      command: 'spec-update',
      args: [],
      want: '--from: is missing. Run: npm run spec:update -- --from <file or URL>\n',
    },
    { command: 'generate', args: ['--chek'], want: /^Unknown option '--chek'.*\n$/ },
    { command: 'vendor', args: [], want: '--from: is missing. Run: npm run vendor -- --from <file or URL>\n' },
    { command: 'vendor', args: ['--from', 'package.json'], want: /^package\.json: is not an OpenAPI document\. .*\n$/ },
    { command: 'spec-update', args: ['--from', 'nowhere.json'], want: /^nowhere\.json: .*\n$/ },
  ])('$command $args ends with one line and status 1', ({ command, args, want }) => {
    const { status, stderr } = run(command, ...args);
    expect(status).toBe(1);
    expect(stderr).toMatch(want);
  });
});
