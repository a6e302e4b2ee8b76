import type { Duplex } from 'node:stream';
import type { WebSocket } from 'ws';
import type { ServerContext } from '../../server-context.ts';
import { createFaultWatch, isEffect } from '../faults/fault-watch.ts';
import type { ConnectionLog } from '../log/connection-log.ts';
import type { ConnectionScript } from '../script/realtime-options.ts';
import type { SessionTarget } from '../session/session.ts';
import { createTranslationProtocol } from '../translation/translation-protocol.ts';
import { createConversationProtocol } from './conversation-protocol.ts';
import { hearFrames } from './hear-frames.ts';
import { createWire, type Wire } from './wire.ts';

interface SocketTask {
  readonly socket: WebSocket;
  /** What the socket runs over. */
  readonly stream: Duplex;
  readonly target: SessionTarget;
  readonly context: ServerContext;
  readonly script: ConnectionScript;
  readonly log: ConnectionLog;
}

/** Sessions end after an hour. */
const LIFETIME_MS = 3_600_000;

/** Holds a session over a socket until it is closed: `session.created` at once, then an answer to each event. */
export function serveSocket({ socket, stream, target, context, script, log }: SocketTask): void {
  const watch = createFaultWatch(script.faults ?? []);
  const wire = createWire({ socket, stream, context, script, watch, log });
  const lifetimeMs = script.lifetimeMs ?? LIFETIME_MS;
  const expiresAtMs = context.clock.now() + lifetimeMs;
  const parts = { wire, context, script, expiresAtMs };
  const protocol =
    target.kind === 'translation'
      ? createTranslationProtocol({ ...parts, target })
      : createConversationProtocol({ ...parts, target });
  log.opened(protocol.look, wire.perform);
  hearFrames(socket, { wire, watch, log, protocol });
  socket.on('close', protocol.end);
  for (const effect of watch.opened()) if (isEffect(effect)) wire.perform(effect);
  protocol.greet();
  for (const { afterMs, do: effect } of watch.timed) {
    if (isEffect(effect)) void after(afterMs, () => wire.perform(effect), { context, wire });
  }
  void after(lifetimeMs, () => wire.perform({ kind: 'expire' }), { context, wire });
}

/** Acts once the time has really passed: a clock of a test may sleep no longer than it likes. */
async function after(
  milliseconds: number,
  act: () => void,
  { context, wire }: { readonly context: ServerContext; readonly wire: Wire },
): Promise<void> {
  const due = context.clock.now() + milliseconds;
  await context.clock.sleep(milliseconds, wire.ended);
  // A timer of the machine may be a millisecond early.
  if (!wire.ended.aborted && context.clock.now() >= due - 1) act();
}
