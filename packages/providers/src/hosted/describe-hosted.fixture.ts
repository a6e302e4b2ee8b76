import { type Area, type Client, createClient, isApiError, type Provider } from '@unspool/generated';
import { createChatCompletion } from '@unspool/generated/chat';
import { afterEach, expect, it, vi } from 'vitest';
import { startRecordingServer } from '../recording-server.fixture.ts';
import { describeWire, type WireExpectation } from '../wire/describe-wire.fixture.ts';
import type { HostedSettings } from './create-hosted-provider.ts';

/** What holds of the provider of a hosted service. */
export interface HostedExpectation extends Pick<WireExpectation, 'refused' | 'toPath'> {
  readonly id: string;
  readonly create: (settings?: HostedSettings) => Provider<Area>;
  readonly baseUrl: string;
  readonly variable: string;
  /** What `client.supports` says of these areas. */
  readonly supports: Partial<Record<Area, boolean | 'unknown'>>;
  /** Where its streams are known to end. @default not known */
  readonly doneMarker?: 'always' | 'never';
  /** Errors in the service's own form, with what is to be read from them. */
  readonly errors: readonly HostedError[];
}

/** An error body, the status that it comes with, and what is to be read from it. */
export interface HostedError {
  readonly status: number;
  readonly body: unknown;
  /** @default 'application/json' */
  readonly contentType?: string;
  /** A part of the message. */
  readonly says: string;
  readonly code?: string;
  readonly type?: string;
  readonly param?: string;
}

const apiKey = 'key-0123456789';
const params = { model: 'my-model', messages: [] };

/**
 * Holds the provider of a hosted service to its address, its key, its areas, its errors and the exact request of every call.
 * Call it inside the provider's own `describe`.
 */
export function describeHosted(expectation: HostedExpectation): void {
  const { id, create, baseUrl, variable, supports, doneMarker, refused, toPath } = expectation;
  const { pathname, origin } = new URL(baseUrl);
  const basePath = pathname === '/' ? '' : pathname;
  const at = (server: string) => create({ apiKey, baseUrl: server + basePath });
  const headers = { authorization: `Bearer ${apiKey}` };

  afterEach(() => vi.unstubAllEnvs());
  describeWire({ provider: at, basePath, headers, refused, ...(toPath && { toPath }) });

  it(`speaks to ${origin}`, () => {
    const stream = doneMarker && { doneMarker };
    expect(create({ apiKey })).toMatchObject({ id, baseUrl, ...(stream && { stream }) });
    expect(create({ apiKey }).stream).toEqual(stream);
  });

  it(`reads its key from ${variable}, and says so where there is none`, async () => {
    vi.stubEnv(variable, undefined);
    expect(() => create()).toThrow(new TypeError(`${id}: no API key. Pass apiKey, or set ${variable}.`));
    await using server = await startRecordingServer({ choices: [] });
    vi.stubEnv(variable, 'from-the-environment');
    await createChatCompletion(clientOf(create({ baseUrl: server.origin })), params);
    expect(server.requests[0]?.headers.authorization).toBe('Bearer from-the-environment');
  });

  it('refuses to send its key in the clear', () => {
    expect(() => create({ apiKey, baseUrl: baseUrl.replace('https:', 'http:') })).toThrow(
      new TypeError(`${id}: baseUrl is an http: URL. Use https: but on loopback.`),
    );
  });

  it('tells what it serves', () => {
    const client = createClient({ provider: create({ apiKey }) });
    const told = Object.keys(supports).map((area) => [area, client.supports(area as Area)]); // The keys are areas.
    expect(Object.fromEntries(told)).toEqual(supports);
  });

  it.each(expectation.errors)('reads an error with status $status as it writes it', async (error) => {
    await using server = await startRecordingServer(error.body, error.status, error.contentType);
    const call = createChatCompletion(clientOf(at(server.origin)), params);
    const failure: unknown = await call.then(undefined, (reason: unknown) => reason);
    if (!isApiError(failure)) throw new Error(`${String(failure)} is no ApiError`);
    const { code, type, param } = failure;
    expect({ code, type, param }).toEqual({ code: error.code, type: error.type, param: error.param });
    expect(failure.message).toContain(`: ${id}: ${error.says}`);
  });
}

/** A client of any provider, which serves chat as all of them do. */
function clientOf(provider: Provider<Area>): Client {
  return createClient({ provider, maxRetries: 0 }) as unknown as Client;
}
