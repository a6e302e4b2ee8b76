import { createChatCompletion } from '@unspool/generated/chat';
import { createResponse } from '@unspool/generated/responses';
import { streamChatCompletion } from '@unspool/streaming/chat';
import { streamResponse } from '@unspool/streaming/responses';
import { describe, expect, it } from 'vitest';
import { namedAdapters } from './adapters.ts';
import type { ErrorReading } from './error-answer.ts';
import type { Fault } from './provider-sheet.ts';
import { type AnyClient, start } from './start.ts';

const request = { model: 'my-model', messages: [{ role: 'user' as const, content: 'Hi' }] };

const keyed = namedAdapters.flatMap(([id, adapter]) => {
  const { credentials } = adapter.sheet;
  return credentials === 'none' ? [] : [[id, { adapter, ...credentials.wrongKey }] as const];
});

describe.each(keyed)('a wrong key of %s', (_id, { adapter, status, reads }) => {
  const want = { name: 'ApiError', status, ...wantReading(reads) };

  it.each([
    ['whole', createChatCompletion],
    ['streamed', streamChatCompletion],
  ] as const)('is told in the words of the provider, and the key is not: %s', async (_form, ask) => {
    await using started = await start(adapter, 'another-key');
    const rejection = await Promise.resolve(ask(started.client, request)).catch((error: unknown) => error);
    expect(rejection).toMatchObject(want);
    expect(String(rejection)).not.toContain('another-key');
    expect(started.upstream.requests).toHaveLength(1);
  });
});

const faults = namedAdapters.flatMap(([id, adapter]) =>
  (adapter.sheet.faults ?? []).map((fault) => [id, fault.model, { adapter, fault }] as const),
);

describe.each(faults)('%s: %s', (_id, model, { adapter, fault }) => {
  it('rejects with what the provider said, and keeps what came before', async () => {
    await using started = await start(adapter);
    const rejection: unknown = await call(started.client, fault).catch((error: unknown) => error);
    if (fault.contentType !== undefined) {
      expect(rejection).toMatchObject({ name: 'ApiError', status: fault.status ?? 200, ...wantReading(fault.reads) });
      return;
    }
    expect(rejection).toMatchObject({ name: 'StreamError', partial: { model } });
    if (fault.reads === undefined) expect(rejection).toMatchObject({ code: 'cut-off', ended: 'eof' });
    else expect(rejection).toMatchObject({ ended: 'fault', details: wantReading(fault.reads) });
  });
});

async function call(client: AnyClient, { model, surface, call: form }: Fault): Promise<unknown> {
  if (surface === 'responses') {
    const params = { model, input: 'Hi' };
    return form === 'whole' ? createResponse(client, params) : (await streamResponse(client, params)).final();
  }
  const params = { ...request, model };
  return form === 'whole' ? createChatCompletion(client, params) : (await streamChatCompletion(client, params)).final();
}

function wantReading({ message, ...rest }: ErrorReading = { message: '' }): object {
  return { message: expect.stringContaining(message), ...rest };
}
