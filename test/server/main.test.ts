import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { startServer } from './start-server.ts';

const built = fileURLToPath(new URL('../dist/server/main.js', import.meta.url));

function run(env: NodeJS.ProcessEnv): ChildProcess {
  return spawn(process.execPath, [built], { env, stdio: ['ignore', 'pipe', 'pipe'] });
}

describe.skipIf(!existsSync(built))('the command line of the server', () => {
  it('prints where it listens and ends with Ctrl+C', async () => {
    const child = run({ OPENAI_API_KEY: 'sk-of-the-shell' });
    const [chunk] = await once(child.stdout!, 'data');
    const text = String(chunk);
    const baseUrl = /OPENAI_BASE_URL=(\S+)/.exec(text)?.[1] ?? '';
    const response = await fetch(`${baseUrl}/models`, { headers: { authorization: 'Bearer sk-of-the-shell' } });
    expect(response.status).toBe(200);
    expect(text).not.toContain('sk-of-the-shell');
    child.kill('SIGINT');
    expect(await once(child, 'exit')).toEqual([0, null]);
  });

  it('says in one line that its port is taken', async () => {
    await using server = await startServer();
    const child = run({ PORT: new URL(server.url).port });
    const [[chunk], [status]] = await Promise.all([once(child.stderr!, 'data'), once(child, 'exit')]);
    expect(status).toBe(1);
    expect(String(chunk)).toMatch(/^The server cannot listen on port \d+ .*EADDRINUSE.*\n$/);
  });
});
