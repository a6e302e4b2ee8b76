import { describe, expect, it } from 'vitest';
import { toXaiSession } from './to-xai-session.ts';
import { createXaiRealtime } from './xai-realtime.ts';

const baseUrl = 'https://api.x.ai/v1';
const readKey = async () => 'xai-long-lived';
const target = { kind: 'conversation', model: 'grok-voice-latest' } as const;
const url = 'wss://api.x.ai/v1/realtime?model=grok-voice-latest';

describe('createXaiRealtime', () => {
  it('sends the key in a header', async () => {
    expect(await createXaiRealtime({ baseUrl, readKey })(target, 'headers')).toEqual({
      url,
      headers: { authorization: 'Bearer xai-long-lived' },
      protocols: [],
      toSession: toXaiSession,
    });
  });

  it('sends a client secret as the subprotocol of its own', async () => {
    const open = createXaiRealtime({ baseUrl, readKey, readSecret: async () => 'secret-1' });
    expect(await open(target, 'subprotocols')).toEqual({
      url,
      headers: {},
      protocols: ['xai-client-secret.secret-1'],
      toSession: toXaiSession,
    });
  });

  it('never puts the key where a browser would show it', async () => {
    await expect(createXaiRealtime({ baseUrl, readKey })(target, 'subprotocols')).rejects.toThrow(
      /^xai: a browser opens realtime with a client secret/,
    );
  });

  it('refuses a secret that a subprotocol cannot carry, without repeating it', async () => {
    const open = createXaiRealtime({ baseUrl, readSecret: async () => 'two words' });
    await expect(open(target, 'subprotocols')).rejects.toThrow(
      /^xai: the key holds a character .* Connect from a server\.$/,
    );
  });

  it.each([{ kind: 'transcription' }, { kind: 'call', callId: 'rtc_1' }, { kind: 'translation', model: 'm' }] as const)(
    'knows nothing of %o',
    async (other) => {
      await expect(createXaiRealtime({ baseUrl, readKey })(other, 'headers')).rejects.toMatchObject({
        name: 'NotSupportedError',
        provider: 'xai',
      });
    },
  );
});
