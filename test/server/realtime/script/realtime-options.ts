import type {
  RealtimeMCPListTools,
  RealtimeServerEvent,
  RealtimeTranslationServerEvent,
} from '@unspool/generated/realtime';
import type { DialectName } from '../dialects/dialect.ts';
import type { RealtimeFault } from '../faults/realtime-effect.ts';
import type { HandshakeScript } from './handshake-script.ts';
import type { RecordedFrame } from './recorded-frame.ts';
import type { ScriptedAnswer } from './scripted-answer.ts';
import type { ScriptedTranscript } from './scripted-transcript.ts';
import type { ScriptedTranslation } from './scripted-translation.ts';

/**
 * How the realtime endpoint behaves, as plain data. What stands here holds for every connection; `onConnection` says what
 * differs on one of them.
 *
 * @example The second connection is refused once, and the first one ends in the middle of an answer
 * ```ts
 * const server = await startServer({
 *   realtime: {
 *     onConnection: {
 *       1: { faults: [{ when: { sent: 'response.output_audio.delta', nth: 3 }, do: { kind: 'cut' } }] },
 *       2: { handshake: { kind: 'answer', status: 429 } },
 *     },
 *   },
 * });
 * ```
 */
export interface RealtimeOptions extends ConnectionScript {
  /** By number of the connection, from 1; handshakes that fail count. Replaces members of the same name. */
  readonly onConnection?: Readonly<Record<number, ConnectionScript>> | undefined;
  /**
   * What is kept of events for tests to look at. `no-audio` leaves out events that carry audio, for long sessions.
   *
   * @default 'everything'
   */
  readonly record?: 'everything' | 'no-audio' | undefined;
}

/** How one connection behaves. */
export interface ConnectionScript {
  readonly handshake?: HandshakeScript | undefined;
  /** Which provider answers. @default Azure below `/openai/`, xAI for `grok-` models, else OpenAI */
  readonly dialect?: DialectName | undefined;
  /** Plays a recorded session in place of one that thinks for itself. */
  readonly replay?: readonly RecordedFrame[] | undefined;
  /** What goes wrong, and when. */
  readonly faults?: readonly RealtimeFault[] | undefined;
  /** Milliseconds by which events of a type are held back; what comes after them waits too, so that order is kept. */
  readonly delays?: EventTimes | undefined;
  /** Milliseconds by which events of a type come late, while others overtake them. */
  readonly late?: EventTimes | undefined;
  /** What the model answers: the first answer of the connection first, `{}` for an ordinary one. */
  readonly answers?: readonly ScriptedAnswer[] | undefined;
  /** What is understood of the user: the first turn of the connection first, `{}` for an ordinary one. */
  readonly transcripts?: readonly ScriptedTranscript[] | undefined;
  /** What a translation makes of what is said: the first utterance first. */
  readonly translations?: readonly ScriptedTranslation[] | undefined;
  /** The tools of MCP servers by their label, or that listing them fails. @default none */
  readonly mcpServers?: Readonly<Record<string, McpListing>> | undefined;
  /** Milliseconds until the session has expired. @default 3_600_000 */
  readonly lifetimeMs?: number | undefined;
  /** How an expired session ends: the API is known to do either. @default 'error-and-close' */
  readonly expiry?: 'error-and-close' | 'close' | undefined;
}

/** What an MCP server answers when it is asked for its tools. */
export type McpListing = 'fails' | { readonly tools: RealtimeMCPListTools['tools'] };

/** Milliseconds by type of a server event. */
export type EventTimes = Readonly<
  Partial<Record<RealtimeServerEvent['type'] | RealtimeTranslationServerEvent['type'], number>>
>;

/** The script of a connection, by its number from 1. */
export function scriptOf({ onConnection, ...every }: RealtimeOptions, number: number): ConnectionScript {
  return { ...every, ...onConnection?.[number] };
}
