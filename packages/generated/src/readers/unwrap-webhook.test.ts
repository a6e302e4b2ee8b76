import { createHmac } from 'node:crypto';
import { afterEach, describe, expect, it, vi } from 'vitest';

import { isWebhookError } from '../errors/webhook-error.ts';
import { unwrapWebhook } from './unwrap-webhook.ts';

const bytes = Buffer.from('a secret of 24 bytes ...');
const secret = `whsec_${bytes.toString('base64')}`;
const now = 1_750_000_000_000;
const body = JSON.stringify({ id: 'evt_1', type: 'response.completed', created_at: 1, data: { id: 'résp_1' } });

function sign(text: string, time = String(now / 1000), key = bytes): Record<string, string> {
  const signature = createHmac('sha256', key).update(`msg_1.${time}.${text}`).digest('base64');
  return { 'webhook-id': 'msg_1', 'webhook-timestamp': time, 'webhook-signature': `v1,${signature}` };
}

afterEach(() => vi.unstubAllEnvs());

describe('unwrapWebhook', () => {
  it('verifies what the specification of Standard Webhooks has as its example', async () => {
    const headers = {
      'webhook-id': 'msg_p5jXN8AQM9LWM0D4loKWxJek',
      'webhook-timestamp': '1614265330',
      'webhook-signature': 'v1,g0hM9SsE+OTPJTGt/tmIKtSyZlE3uFJELVlNIOLJ1OE=',
    };
    const example = { secret: 'whsec_MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSw', now: 1_614_265_330_000 };
    // Signed, and no event of this API.
    await expect(unwrapWebhook({ body: '{"test": 2432232314}', headers }, example)).rejects.toMatchObject({
      code: 'malformed-event',
    });
  });

  it.each([
    ['a Request', new Headers(sign(body))],
    ['node:http', sign(body)],
    [
      'one who writes them large, or twice',
      Object.fromEntries(Object.entries(sign(body)).map(([name, value]) => [name.toUpperCase(), [value]])),
    ],
    [
      'one who has two secrets',
      { ...sign(body), 'webhook-signature': `v1,AAAA v2,x ${sign(body)['webhook-signature']}` },
    ],
  ])('gives the event that came with the headers of %s', async (_, headers) => {
    expect(await unwrapWebhook({ body, headers }, { secret, now })).toEqual(JSON.parse(body));
  });

  it('takes the secret of the environment', async () => {
    vi.stubEnv('OPENAI_WEBHOOK_SECRET', secret);
    expect(await unwrapWebhook({ body, headers: sign(body) }, { now })).toMatchObject({ type: 'response.completed' });
  });

  it.each([
    ['another body', { body: `${body} `, headers: sign(body) }, 'wrong-signature'],
    ['another secret', { body, headers: sign(body, undefined, Buffer.from('x')) }, 'wrong-signature'],
    ['another time', { body, headers: { ...sign(body), 'webhook-timestamp': '1750000001' } }, 'wrong-signature'],
    ['no Base64', { body, headers: { ...sign(body), 'webhook-signature': 'v1,%%%' } }, 'wrong-signature'],
    ['no signature', { body, headers: { ...sign(body), 'webhook-signature': undefined } }, 'missing-header'],
    ['no header', { body, headers: new Headers() }, 'missing-header'],
    ['an old one', { body, headers: sign(body, '1749999699') }, 'out-of-time'],
    ['one of the future', { body, headers: sign(body, '1750000301') }, 'out-of-time'],
    ['a time that is none', { body, headers: sign(body, 'soon') }, 'out-of-time'],
    ['half a body', { body: '{"type":', headers: sign('{"type":') }, 'malformed-event'],
    ['null', { body: 'null', headers: sign('null') }, 'malformed-event'],
  ])('refuses %s', async (_, delivery, code) => {
    const error = await unwrapWebhook(delivery, { secret, now }).catch((reason: unknown) => reason);
    expect(isWebhookError(error) && error.code).toBe(code);
    expect(String(error)).not.toContain(secret);
    expect(String(error)).not.toContain('résp_1');
  });

  it.each([undefined, '', 'whsec_', 'whsec_%%'])('asks for a secret in place of %s', async (wrong) => {
    vi.stubEnv('OPENAI_WEBHOOK_SECRET', '');
    await expect(unwrapWebhook({ body, headers: sign(body) }, { secret: wrong })).rejects.toThrow(
      new TypeError('unwrapWebhook: no secret, or none in Base64. Pass secret, or set OPENAI_WEBHOOK_SECRET.'),
    );
  });
});
