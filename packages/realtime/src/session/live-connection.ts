import type { RealtimeEndpoint } from '@unspool/generated';

import type { RealtimeEvent } from '../realtime-event.ts';
import type { RealtimeConfiguration } from '../session-configuration.ts';
import type { Connection } from './connection.ts';
import type { ConnectContext } from './to-connect-error.ts';

/** A connection that is open and acknowledged. */
export interface LiveConnection extends Connection {
  /** What is in force, as the server last told it. */
  readonly configuration: RealtimeConfiguration;
  /** When the server ends it: milliseconds since 1970, where it tells. */
  readonly expiresAt: number | undefined;
  readonly context: ConnectContext;
  /** How the server wants a session put, where it has a way of its own. */
  readonly toSession: RealtimeEndpoint['toSession'];
  /** Of the last `error` event. */
  readonly lastErrorCode: string | undefined;
  /** Who is told of its events; there is one at a time. */
  receiver: EventReceiver;
}

/** Takes events in; `size` is in characters of their JSON. */
export type EventReceiver = (event: RealtimeEvent, size: number) => void;

/** Seconds since 1970 in the server's words. */
export function readExpiry(configuration: RealtimeConfiguration | undefined): number | undefined {
  const expiresAt: unknown = configuration?.expires_at;
  return typeof expiresAt === 'number' && expiresAt > 0 ? expiresAt * 1000 : undefined;
}
