import { createClient, outputText } from '@unspool/generated';
import { createFile } from '@unspool/generated/files';
import { createResponse } from '@unspool/generated/responses';
import { streamResponse } from '@unspool/streaming/responses';

import type { Lab } from '../lab.ts';
import { toFailure } from './to-failure.ts';

const params = { model: 'gpt-5', input: 'Grüß Gott 👋' };

export const call: Lab['call'] = async ({ baseUrl, token: apiKey }) => {
  // The key is the test's own.
  const settings = { baseUrl, apiKey, allowKeyInBrowser: true, maxRetries: 0 };
  const client = createClient(settings);
  const stream = await streamResponse(client, params);
  let events = 0;
  for await (const _ of stream) events += 1;
  const file = new File(['one\ntwo\n'], 'lines.txt', { type: 'text/plain' });
  const { filename, bytes } = await createFile(client, { file, purpose: 'user_data' });
  const strange = createClient({ ...settings, headers: { 'x-mine': '1' } });
  return {
    streamed: await stream.text(),
    events,
    whole: outputText(await createResponse(client, params)),
    uploaded: { filename, bytes },
    aborted: await abortAfter(3, client),
    refused: await createResponse(strange, params).then(() => ({ name: '', code: '', message: 'none' }), toFailure),
  };
};

async function abortAfter(events: number, client: Parameters<typeof streamResponse>[0]): Promise<unknown> {
  const controller = new AbortController();
  const stream = await streamResponse(client, params, { signal: controller.signal });
  let left = events;
  try {
    for await (const _ of stream) if (--left === 0) controller.abort('enough');
    return 'the end of the stream';
  } catch (error) {
    return error;
  }
}
