import { describe, expect, it } from 'vitest';

import { connectRealtime } from '../connect-realtime.node.ts';
import { type HttpRefusal, clientOf, key, startServer } from '../realtime-server.fixture.ts';

const failureOf = async (refusal: HttpRefusal) => {
  await using server = await startServer(refusal);
  return await connectRealtime(clientOf(server), { model: 'gpt-realtime' }).catch((error: unknown) => error);
};

const json = (error: object) => JSON.stringify({ error });

describe('openNodeSocket', () => {
  it.each([
    {
      name: 'a wrong key',
      refusal: { status: 401, body: json({ code: 'invalid_api_key', message: `Incorrect API key: ${key}` }) },
      want: {
        code: 'unauthorized',
        status: 401,
        serverCode: 'invalid_api_key',
        serverMessage: 'Incorrect API key: ***',
      },
    },
    { name: 'a forbidden model', refusal: { status: 403 }, want: { code: 'unauthorized', status: 403 } },
    {
      name: 'an unknown model',
      refusal: { status: 404, body: json({ code: 'model_not_found', param: 'model' }) },
      want: { code: 'refused', status: 404, serverCode: 'model_not_found', param: 'model' },
    },
    {
      name: 'a page',
      refusal: { status: 502, body: `<html>${'x'.repeat(100_000)}` },
      want: { code: 'refused', status: 502, serverCode: undefined, serverMessage: undefined },
    },
    {
      name: 'an echoed key in place of a code',
      refusal: { status: 400, body: json({ code: key, message: 7 }) },
      want: { code: 'refused', status: 400, serverCode: undefined, serverMessage: undefined },
    },
    {
      name: 'a redirect',
      refusal: { status: 307, headers: { location: 'ws://127.0.0.1:1/' } },
      want: { code: 'refused', status: 307, message: expect.stringContaining('Redirects are not followed') },
    },
  ])('tells $name', async ({ refusal, want }) => {
    const error = await failureOf(refusal);
    expect(error).toMatchObject(want);
    expect(String(error)).not.toContain(key);
    expect(String(error).length).toBeLessThan(300);
  });

  it('reports a key that no header takes without repeating it', async () => {
    const client = clientOf({ host: '127.0.0.1:9' });
    const provider = {
      ...client.provider,
      realtime: () => ({ url: 'ws://127.0.0.1:9/', headers: { authorization: `Bearer ${key}\n` }, protocols: [] }),
    };
    const error = await connectRealtime({ ...client, provider }, { model: 'm' }).catch((reason: unknown) => reason);
    expect(error).toMatchObject({ code: 'unreachable' });
    expect(`${String(error)} ${error instanceof Error && String(error.cause)}`).not.toContain(key);
  });
});
