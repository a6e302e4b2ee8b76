import { type Area, type Client, createClient, type Provider } from '@unspool/generated';
import { describe, expect, it } from 'vitest';
import { type RecordedRequest, startRecordingServer } from '../recording-server.fixture.ts';
import { type WireCall, type WireCallName, wireCalls } from './wire-calls.fixture.ts';

/** What has to arrive from a provider's client. */
export interface WireExpectation {
  /** Makes the provider for a server on loopback. */
  readonly provider: (origin: string) => Provider<Area>;
  /** What stands before OpenAI's paths: `/openai/v1`. */
  readonly basePath: string;
  /** Credentials and whatever else the provider sends beside `accept`, `content-type` and what fetch adds. */
  readonly headers: Readonly<Record<string, string>>;
  /** Whether each POST carries an idempotency key. @default false */
  readonly idempotencyKeys?: true;
  /** Calls that are refused before anything is sent. */
  readonly refused: readonly WireCallName[];
  /** Where a call of OpenAI's `path` arrives, with its query; `basePath` stands before it as well. @default at that path */
  readonly toPath?: (path: string, name: WireCallName) => string;
}

/**
 * Holds a provider to the exact request of every call in `wireCalls`: method, URL, headers and body, or a refusal with
 * nothing sent. Call it inside the provider's own `describe`.
 */
export function describeWire(expectation: WireExpectation): void {
  describe('on the wire', () => {
    const names = Object.keys(wireCalls) as WireCallName[]; // The keys of a literal.
    it.each(names.filter((name) => !expectation.refused.includes(name)))('%s', (name) => checkCall(name, expectation));
    it.each(expectation.refused)('%s is refused, and nothing is sent', (name) => checkRefusal(name, expectation));
  });
}

async function checkCall(name: WireCallName, expectation: WireExpectation): Promise<void> {
  const { provider, basePath, toPath = (own: string) => own } = expectation;
  const answerType = name === 'createSpeech' ? 'audio/mpeg' : 'application/json';
  await using server = await startRecordingServer({ object: 'list', data: [] }, 200, answerType);
  const { call, method, path, body, form, headers }: WireCall = wireCalls[name];
  await call(clientOf(provider(server.origin)));

  const [request, ...more] = server.requests;
  expect(more).toEqual([]);
  expect(request).toMatchObject({ method, url: basePath + toPath(path, name) });
  const { accept, 'content-type': contentType, ...sent } = listOwnHeaders(request);
  const keyed = expectation.idempotencyKeys === true && method === 'POST';
  const key = keyed ? { 'idempotency-key': expect.stringMatching(/^[\da-f-]{36}$/) } : {};
  expect(sent).toEqual({ ...expectation.headers, ...headers, ...key });
  expect(accept).toBeTypeOf('string');
  if (form === true) expect(await readForm(request)).toEqual(body);
  else expect(request?.body).toBe(body === undefined ? '' : JSON.stringify(body));
  if (form !== true) expect(contentType).toBe(body === undefined ? undefined : 'application/json');
}

async function checkRefusal(name: WireCallName, { provider }: WireExpectation): Promise<void> {
  await using server = await startRecordingServer({});
  const made = provider(server.origin);
  await expect(wireCalls[name].call(clientOf(made))).rejects.toMatchObject({
    name: 'NotSupportedError',
    provider: made.id,
  });
  expect(server.requests).toEqual([]);
}

/** A client of any provider; what it is not served is to be refused at run time here. */
function clientOf(provider: Provider<Area>): Client {
  return createClient({ provider, maxRetries: 0 }) as unknown as Client;
}

/** Headers that fetch adds by itself in Node. */
const added = [
  'accept-encoding',
  'accept-language',
  'connection',
  'content-length',
  'host',
  'sec-fetch-mode',
  'transfer-encoding',
  'user-agent',
];

function listOwnHeaders(request: RecordedRequest | undefined): Record<string, unknown> {
  return Object.fromEntries(Object.entries(request?.headers ?? {}).filter(([name]) => !added.includes(name)));
}

/** The fields of a form as it arrived; of files their names. */
async function readForm(request: RecordedRequest | undefined): Promise<Record<string, unknown>> {
  const contentType = request?.headers['content-type'] ?? '';
  const form = await new Response(request?.body, { headers: { 'content-type': contentType } }).formData();
  return Object.fromEntries([...form].map(([key, value]) => [key, typeof value === 'string' ? value : value.name]));
}
