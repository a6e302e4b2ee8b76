import { NotSupportedError, type OpenRealtime } from '@unspool/generated';
import { toRealtimeUrl, toSubprotocol } from '@unspool/generated/provider';
import { toXaiSession } from './to-xai-session.ts';

/** Who opens a socket, and where. */
export interface XaiRealtimeSettings {
  readonly baseUrl: string;
  /** Reads the key, which travels in a header. */
  readonly readKey?: (() => Promise<string>) | undefined;
  /** Reads a client secret, which is what a browser sends: the answer of `createRealtimeClientSecret` to a server of one's own. */
  readonly readSecret?: (() => Promise<string>) | undefined;
}

/**
 * Opens xAI's voice sessions: at OpenAI's path, with the key in a header or with a client secret as the subprotocol
 * `xai-client-secret.…`. The key itself never travels as a subprotocol. There are conversations and
 * nothing else, and some settings have places of their own. Sources:
 * recorded sessions; the Vercel AI SDK's client.
 */
export function createXaiRealtime({ baseUrl, readKey, readSecret }: XaiRealtimeSettings): OpenRealtime {
  return async (target, credentials) => {
    if (target.kind !== 'conversation') throw new NotSupportedError('xai', `realtime ${target.kind} sessions`);
    const endpoint = { url: toRealtimeUrl(baseUrl, target), toSession: toXaiSession };
    if (credentials === 'headers') {
      if (readKey === undefined) throw new TypeError('xai: no API key. Pass apiKey, or set XAI_API_KEY.');
      return { ...endpoint, headers: { authorization: `Bearer ${await readKey()}` }, protocols: [] };
    }
    if (readSecret === undefined) {
      throw new TypeError(
        'xai: a browser opens realtime with a client secret. Pass clientSecret, or connect from a server.',
      );
    }
    return { ...endpoint, headers: {}, protocols: [toSubprotocol('xai', 'xai-client-secret.', await readSecret())] };
  };
}
