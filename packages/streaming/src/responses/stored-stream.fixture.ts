import { type Client, createClient, type TransportOptions } from '@unspool/generated';
import { type BodyEnding, cutBytes, frameEvents, scriptBody } from '../sse.fixture.ts';

/** What becomes of one answer: all of it, its first bytes and then an end, or another answer in its place. */
export type AnswerFate =
  | 'whole'
  | { readonly bytes: number; readonly ending?: BodyEnding }
  | (() => Response | Promise<Response>);

/** A server in memory that keeps the events of one response, and cuts its answers as it is told. */
export interface StoredStream {
  readonly client: Client;
  /** Method, path and query of each request. */
  readonly requests: string[];
  /** Milliseconds of each wait of the client. */
  readonly waits: number[];
}

/**
 * Answers a POST with all events, and a GET with those after `starting_after`; the first answer has the first fate, and so on,
 * later ones are whole. The client's waits are over at once, except one of `held` milliseconds, which never is.
 */
export function createStoredStream(
  events: readonly { readonly type: string; readonly sequence_number?: number | undefined }[],
  fates: readonly AnswerFate[],
  { held, ...options }: TransportOptions & { readonly held?: number } = {},
): StoredStream {
  const requests: string[] = [];
  const waits: number[] = [];
  let now = 0;
  const answer = (url: URL): Response | Promise<Response> => {
    const fate = fates[requests.length - 1] ?? 'whole';
    if (typeof fate === 'function') return fate();
    const after = Number(url.searchParams.get('starting_after') ?? -1);
    const frames = frameEvents(events.filter(({ sequence_number: number = 0 }) => number > after));
    const [bytes = new Uint8Array()] = fate === 'whole' ? [] : cutBytes(frames, [fate.bytes]);
    const chunks = fate === 'whole' ? [new TextEncoder().encode(frames)] : [bytes.slice(0, fate.bytes)];
    const body = scriptBody(chunks, fate === 'whole' ? undefined : fate.ending);
    return new Response(body.stream, {
      headers: { 'content-type': 'text/event-stream', 'x-request-id': `req_${requests.length}` },
    });
  };
  const client = createClient({
    apiKey: 'sk-test-0123456789',
    baseUrl: 'http://127.0.0.1:9/v1',
    random: () => 0,
    clock: {
      now: () => now,
      after: (milliseconds, callback) => {
        // The limit of an attempt is no wait.
        if (milliseconds >= 600_000) return () => undefined;
        waits.push(milliseconds);
        if (milliseconds === held) return () => undefined;
        const immediate = setImmediate(() => {
          now += milliseconds;
          callback();
        });
        return () => clearImmediate(immediate);
      },
    },
    ...options,
    fetch: async (input, init) => {
      const url = new URL(String(input));
      requests.push(`${init?.method} ${url.pathname}${url.search}`);
      init?.signal?.throwIfAborted();
      return answer(url);
    },
  });
  return { client, requests, waits };
}
