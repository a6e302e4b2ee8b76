import type { RealtimeConversationItem, RealtimeResponse } from '@unspool/generated/realtime';

import { type Mask, readServerError } from '../read-server-error.ts';
import { RealtimeError } from '../realtime-error.ts';
import type { RealtimeEvent } from '../realtime-event.ts';
import { createAudioReader } from './read-audio-delta.ts';
import type { ResponseHandle } from './response-handle.ts';
import { createResponseStream } from './response-stream.ts';
import { createSettlable } from './settlable.ts';

/** A handle, and what happens to its response. */
export interface ResponseController {
  readonly handle: ResponseHandle;
  /** The server's, once it has begun. */
  readonly id: string | undefined;
  /** Nothing reaches the iterators any more. */
  readonly isStopped: boolean;
  /** `response.created`. */
  begin(response: RealtimeResponse): void;
  /** An event of the response. */
  receive(event: RealtimeEvent): void;
  /** The iterators end; what comes late does not reach them. */
  stop(): void;
  /** `response.done`. */
  finish(response: RealtimeResponse): void;
  fail(reason: unknown): void;
}

/** Characters of text that are kept: more than any model writes in one go. */
const textLimit = 1024 * 1024;
/** Bytes of audio that may wait for an iterator: eleven minutes of PCM16. */
const audioLimit = 32 * 1024 * 1024;
/** Items that are kept, or may wait for an iterator. */
const itemLimit = 4096;

const nothing = new Uint8Array();

/** Makes the handle of a response that has not begun. `withdraw` cancels it, and is called once at most. */
export function createResponseController(withdraw: () => Promise<void>, mask: Mask): ResponseController {
  const id = createSettlable<string>();
  const done = createSettlable<RealtimeResponse>();
  const text = createResponseStream<string>({ limit: textLimit, keeps: true });
  const audio = createResponseStream<Uint8Array>({ limit: audioLimit, keeps: false });
  const items = createResponseStream<RealtimeConversationItem>({ limit: itemLimit, keeps: true });
  const streams = [text, audio, items];
  let readAudio = createAudioReader(2);
  let begunAs: string | undefined;
  let isStopped = false;
  let isOver = false;
  let cancelling: Promise<void> | undefined;

  const stop = () => {
    isStopped = true;
    for (const stream of streams) stream.end({ kind: 'done' });
  };
  const fail = (reason: unknown) => {
    isStopped = true;
    isOver = true;
    for (const stream of streams) stream.end({ kind: 'failed', reason });
    id.reject(reason);
    done.reject(reason);
  };

  const cancel = () => {
    if (isOver) return Promise.resolve();
    cancelling ??= withdraw();
    cancelling.catch(() => {}); // Nobody has to look at it.
    return cancelling;
  };

  return {
    handle: {
      id: id.promise,
      done: done.promise,
      text: text.iterate,
      audio: audio.iterate,
      items: items.iterate,
      cancel,
    },
    get id() {
      return begunAs;
    },
    get isStopped() {
      return isStopped;
    },
    begin(response) {
      const format = response.audio?.output?.format?.type;
      if (format === 'audio/pcmu' || format === 'audio/pcma') readAudio = createAudioReader(1);
      begunAs = String(response.id);
      id.resolve(begunAs);
    },
    receive(event) {
      switch (event.type) {
        case 'response.output_text.delta':
        case 'response.output_audio_transcript.delta':
          if (typeof event.delta === 'string' && event.delta !== '') {
            text.push({ item: event.delta, size: event.delta.length });
          }
          return;
        case 'response.output_audio.delta': {
          const bytes = audio.isWanted ? readAudio(event) : nothing;
          if (bytes.length > 0) audio.push({ item: bytes, size: bytes.length });
          return;
        }
        case 'response.output_item.done':
          return items.push({ item: event.item, size: 1 });
      }
    },
    stop,
    finish(response) {
      if (response.status === 'failed') return fail(toFailure(response, mask));
      isOver = true;
      stop();
      done.resolve(response);
    },
    fail,
  };
}

function toFailure({ status_details: details }: RealtimeResponse, mask: Mask): RealtimeError {
  const fields = readServerError(details?.error, mask);
  return new RealtimeError('failed', `The response failed: ${fields.serverCode ?? 'no code'}.`, fields);
}
