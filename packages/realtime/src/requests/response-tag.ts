import type { RealtimeResponseCreateParams, RealtimeServerEvent } from '@unspool/generated/realtime';

/** Events that carry a whole response. */
export type ResponseEvent = Extract<RealtimeServerEvent, { type: 'response.created' | 'response.done' }>;

/** The pair of `metadata` by which a response is found: the server repeats what `response.create` said. */
const key = 'unspool_response';

/** Pairs that `metadata` may have (OpenAI API reference, Metadata), but for the tag. */
const mostPairs = 15;

/** Marks what is asked for. Throws a `TypeError` when there is no room for the mark. */
export function tagResponse(params: RealtimeResponseCreateParams, tag: string): RealtimeResponseCreateParams {
  const { metadata } = params;
  if (Object.keys(metadata ?? {}).length > mostPairs) {
    throw new TypeError(`respond takes at most ${mostPairs} pairs of metadata; one more is needed here.`);
  }
  return { ...params, metadata: { ...metadata, [key]: tag } };
}

/** The event as the caller is to see it, and the mark that it had. */
export function untagResponse(event: ResponseEvent): {
  readonly event: ResponseEvent;
  readonly tag: string | undefined;
} {
  const { [key]: tag, ...metadata } = event.response?.metadata ?? {};
  if (tag === undefined) return { event, tag };
  const rest = Object.keys(metadata).length === 0 ? null : metadata;
  return { event: { ...event, response: { ...event.response, metadata: rest } }, tag };
}
