import { execFile } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { describe, expect, it } from 'vitest';

const run = promisify(execFile);
const root = fileURLToPath(new URL('..', import.meta.url));

/** Runs a small soak in a process of its own, which has to end by itself; its report. */
async function soak(...what: readonly string[]): Promise<Record<string, unknown>> {
  const parameters = ['--expose-gc', '--import', 'tsx', 'test/soak/main.ts', ...what];
  const { stdout } = await run(process.execPath, parameters, { cwd: root, timeout: 60_000 });
  return JSON.parse(stdout);
}

// Small versions of `npm run soak`. Limits leave room for what the platform keeps; a leak of every event or stream is far above.
describe('streams over a long time', () => {
  it('give a slow loop every event, and hold the server back', async () => {
    // 65 MB in all, of which networks hold some 6.
    const report = await soak('--only', 'slow', '--amount', '1000', '--size', '65000');
    expect(report).toMatchObject({ deltas: 1000 });
    expect(report['lead']).toBeLessThan(16_000_000);
    expect(report['grown']).toBeLessThan(4_000_000);
  }, 60_000);

  it('leave nothing behind when they are left', async () => {
    const report = await soak('--only', 'leave', '--amount', '1000');
    expect(report).toMatchObject({ streams: 1000, open: 0, listeners: 0, resources: {} });
    expect(report['grown']).toBeLessThan(4_000_000);
  }, 60_000);

  it('hold little while they are open, and nothing after', async () => {
    const report = await soak('--only', 'hold', '--amount', '200');
    expect(report['each']).toBeLessThan(Number(report['least']) + 20_000);
    expect(report['left']).toBeLessThan(8000);
  }, 60_000);
});
