import { createClient } from '@unspool/generated';
import { listModels } from '@unspool/generated/models';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { startRecordingServer } from '../recording-server.fixture.ts';
import { createHostedProvider, type HostedSettings } from './create-hosted-provider.ts';

const facts = {
  id: 'acme' as const,
  baseUrl: 'https://api.acme.example/v1',
  variable: 'ACME_KEY',
  otherVariable: 'ACME_OLD_KEY',
  baseUrlVariable: 'ACME_URL',
  baseUrlVariablePath: '/v1',
};
const make = (settings: HostedSettings = {}) => createHostedProvider<never, object, 'acme'>(settings, facts);

afterEach(() => vi.unstubAllEnvs());

describe('createHostedProvider', () => {
  it.each([
    [{ ACME_KEY: 'new', ACME_OLD_KEY: 'old' }, undefined, 'new'],
    [{ ACME_KEY: ' ', ACME_OLD_KEY: 'old' }, undefined, 'old'],
    [{ ACME_KEY: undefined, ACME_OLD_KEY: 'old' }, undefined, 'old'],
    [{ ACME_KEY: undefined, ACME_OLD_KEY: 'old' }, 'passed', 'passed'],
  ])('of the environment %o and apiKey %s sends %s', async (environment, apiKey, key) => {
    await using server = await startRecordingServer({ object: 'list', data: [] });
    for (const [name, value] of Object.entries(environment)) vi.stubEnv(name, value);
    await listModels(createClient({ provider: make({ apiKey, baseUrl: server.origin }) }));
    expect(server.requests[0]?.headers.authorization).toBe(`Bearer ${key}`);
  });

  it.each([
    [undefined, 'https://api.acme.example/v1'],
    ['https://proxy.example', 'https://proxy.example/v1'],
    ['https://proxy.example/acme/', 'https://proxy.example/acme/v1'],
    ['https://proxy.example/v1/', 'https://proxy.example/v1'],
  ])('takes the base URL %s of the environment as the SDK of the service does', (value, baseUrl) => {
    vi.stubEnv('ACME_URL', value);
    expect(make({ apiKey: 'k' }).baseUrl).toBe(baseUrl);
    expect(make({ apiKey: 'k', baseUrl: 'https://eu.acme.example' }).baseUrl).toBe('https://eu.acme.example');
  });

  it('names the variable whose URL cannot be used, and the first of two for a key', () => {
    vi.stubEnv('ACME_URL', 'http://proxy.example');
    expect(() => make({ apiKey: 'k' })).toThrow(/^acme: ACME_URL is an http: URL/);
    expect(() => make()).toThrow(new TypeError('acme: no API key. Pass apiKey, or set ACME_KEY.'));
  });

  it('keeps what it is told about variables to itself', () => {
    expect(Object.keys(make({ apiKey: 'k' })).toSorted()).toEqual(['authorize', 'baseUrl', 'id']);
  });
});
