import type { RealtimeMCPToolCall, RealtimeResponse } from '@unspool/generated/realtime';

/** One answer of the model, as data. What is left out is as ever: `{}` is the ordinary answer. */
export interface ScriptedAnswer {
  /** What it consists of, in order: parallel calls are several `call`s. @default what the embedded model says */
  readonly items?: readonly ScriptedItem[] | undefined;
  /** @default completed, or incomplete where `max_output_tokens` were not enough */
  readonly end?: ScriptedEnd | undefined;
  /**
   * After so many deltas of the whole answer it ends, for an `end` that is not `completed`: what has begun is broken off,
   * and what has not is left out. Without it everything comes, and the last item is incomplete.
   */
  readonly endAfterDeltas?: number | undefined;
  /** Milliseconds before `response.created`. @default 0 */
  readonly waitMs?: number | undefined;
  /** Milliseconds after each delta. @default `eventDelay` of the server */
  readonly deltaDelayMs?: number | undefined;
  /** How many deltas still come after the client, or its speech, has stopped the answer. @default 0 */
  readonly lateDeltas?: number | undefined;
  /** Bytes of audio in a delta; an odd number cuts samples of PCM in two. @default 200 ms: 9600, or 1600 of G.711 */
  readonly bytesPerDelta?: number | undefined;
  /** What it is said to have cost. @default counted */
  readonly usage?: RealtimeResponse['usage'];
}

/** How an answer ends. A failed one says why in `status_details`. */
export type ScriptedEnd =
  | { readonly status: 'completed' }
  | { readonly status: 'cancelled'; readonly reason: 'turn_detected' | 'client_cancelled' }
  | { readonly status: 'incomplete'; readonly reason: 'max_output_tokens' | 'content_filter' }
  | {
      readonly status: 'failed';
      readonly error: {
        readonly type: string;
        readonly code?: string | undefined;
        readonly message?: string | undefined;
      };
    };

/** An item of an answer. `id` is chosen by the server where it is left out. */
export type ScriptedItem =
  | {
      readonly kind: 'message';
      readonly id?: string | undefined;
      readonly text: string;
      /** @default what the response asks for */
      readonly modality?: 'audio' | 'text' | undefined;
      /** How long the audio is. @default 60 ms a character */
      readonly audioMs?: number | undefined;
    }
  | {
      readonly kind: 'call';
      readonly id?: string | undefined;
      readonly callId?: string | undefined;
      readonly name: string;
      /** JSON, or what a model may write in its place. */
      readonly arguments: string;
    }
  | {
      readonly kind: 'mcp-call';
      readonly id?: string | undefined;
      readonly server: string;
      readonly name: string;
      readonly arguments: string;
      readonly approvalRequestId?: string | undefined;
      /** What the tool gave, or what went wrong with it. */
      readonly result: { readonly output: string } | { readonly error: NonNullable<RealtimeMCPToolCall['error']> };
    }
  | {
      readonly kind: 'mcp-approval-request';
      readonly id?: string | undefined;
      readonly server: string;
      readonly name: string;
      readonly arguments: string;
    };
