import { readdirSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { pathOperations } from '../gen/path-operations.ts';
import type { Operation } from '../operation.ts';
import { toCall } from './to-call.ts';

async function readDescriptors(): Promise<readonly Operation[]> {
  const folder = new URL('../gen/', import.meta.url);
  const areas = readdirSync(folder, { withFileTypes: true }).filter((entry) => entry.isDirectory());
  const modules = await Promise.all(
    areas.map(({ name }) => import(new URL(`${name}/index.ts`, folder).href) as Promise<Record<string, unknown>>),
  );
  return modules.flatMap((module) => Object.values(module)).filter(isOperation);
}

function isOperation(value: unknown): value is Operation {
  return typeof value === 'object' && value !== null && 'method' in value && 'id' in value;
}

/** All but what a call by path says itself. */
function listFacts({ id, area, method, path, body, answer, beta, optionalBetas, auth }: Operation) {
  return { id, area, method, path, body, answer, beta, optionalBetas, auth };
}

describe('pathOperations', () => {
  it('holds every operation, as its descriptor says it', async () => {
    const descriptors = await readDescriptors();
    expect(descriptors).toHaveLength(281);
    const told = descriptors.map(({ method, path }) => toCall(method, path, {}).operation);
    expect(told.map(listFacts)).toEqual(descriptors.map(listFacts));
    expect(Object.keys(pathOperations)).toHaveLength(281);
  });
});
