import { spawnSync } from 'node:child_process';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';

interface Step {
  readonly uses?: string;
  readonly run?: string;
  readonly with?: Readonly<Record<string, unknown>>;
}

interface Workflow {
  readonly name: string;
  readonly on: unknown;
  readonly permissions?: Readonly<Record<string, string>>;
  readonly jobs: Readonly<Record<string, { readonly 'timeout-minutes'?: number; readonly steps: readonly Step[] }>>;
}

const root = new URL('../../', import.meta.url);
const folder = new URL('.github/workflows/', root);
const { scripts } = JSON.parse(readFileSync(new URL('package.json', root), 'utf8'));

describe.each(readdirSync(folder))('%s', (file) => {
  const workflow: Workflow = parse(readFileSync(new URL(file, folder), 'utf8'), { uniqueKeys: true });
  const steps = Object.values(workflow.jobs).flatMap((job) => job.steps);

  it('is named after its file, says what it may do, and ends', () => {
    expect(`${workflow.name}.yml`).toBe(file);
    expect(Object.keys(Object(workflow.on))).toContainEqual(expect.stringMatching(/^(push|schedule)$/));
    expect(workflow.permissions).toMatchObject({ contents: expect.stringMatching(/^(read|write)$/) });
    for (const job of Object.values(workflow.jobs)) expect(job['timeout-minutes']).toBeLessThanOrEqual(60);
  });

  it('takes actions by their major version', () => {
    const actions = steps.flatMap(({ uses }) => uses ?? []);
    expect(actions.length).toBeGreaterThan(0);
    for (const action of actions) expect(action).toMatch(/^[\w-]+\/[\w-]+@v\d+$/);
  });

  it('runs what there is, in a form that bash can read', () => {
    const commands = steps.flatMap(({ run, with: settings }) => [run, settings?.['version'], settings?.['publish']]);
    const text = commands.filter((command) => typeof command === 'string').join('\n');
    const script = spawnSync('bash', ['-n'], { input: text.replaceAll(/\$\{\{.*\}\}/g, ''), encoding: 'utf8' });
    expect([script.status, script.stderr]).toEqual([0, '']);
    for (const [, name = ''] of text.matchAll(/npm run (?:--silent )?([\w:]+)/g))
      expect(scripts).toHaveProperty([name]);
    const files = [...text.matchAll(/bash ([\w./-]+)/g)].map(([, path = '']) => path);
    expect(files.filter((path) => !existsSync(new URL(path, root)))).toEqual([]);
  });
});
