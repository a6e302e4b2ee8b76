import type { Duplex } from 'node:stream';
import type { WebSocket } from 'ws';
import type { ServerContext } from '../../server-context.ts';
import { createDialect } from '../dialects/choose-dialect.ts';
import type { DialectName } from '../dialects/dialect.ts';
import { createFaultWatch, isEffect } from '../faults/fault-watch.ts';
import type { ConnectionLog } from '../log/connection-log.ts';
import type { ConnectionScript } from '../script/realtime-options.ts';
import type { SessionTarget } from '../session/session.ts';
import { createTranslationProtocol } from '../translation/translation-protocol.ts';
import type { Calls } from './calls.ts';
import { createConversationProtocol } from './conversation-protocol.ts';
import { hearFrames } from './hear-frames.ts';
import { createReplayProtocol } from './replay-protocol.ts';
import type { SessionProtocol } from './session-protocol.ts';
import { createWire, type Wire } from './wire.ts';

interface SocketTask {
  readonly socket: WebSocket;
  /** What the socket runs over. */
  readonly stream: Duplex;
  readonly target: SessionTarget;
  readonly dialectName: DialectName;
  readonly context: ServerContext;
  readonly script: ConnectionScript;
  readonly log: ConnectionLog;
  readonly calls: Calls;
}

interface ProtocolParts {
  readonly wire: Wire;
  readonly calls: Calls;
  readonly context: ServerContext;
  readonly script: ConnectionScript;
  readonly expiresAtMs: number;
}

/** Sessions end after an hour. */
const LIFETIME_MS = 3_600_000;

/** Holds a session over a socket until it is closed: `session.created` at once, then an answer to each event. */
export function serveSocket({ socket, stream, target, dialectName, context, script, log, calls }: SocketTask): void {
  const dialect = createDialect(dialectName, context);
  const watch = createFaultWatch(script.faults ?? []);
  const wire = createWire({ socket, stream, context, dialect, script, watch, log });
  const lifetimeMs = script.lifetimeMs ?? LIFETIME_MS;
  const expiresAtMs = context.clock.now() + lifetimeMs;
  const parts = { wire, calls, context, script, expiresAtMs };
  const protocol = createProtocol(target, parts);
  log.opened(protocol.look, wire.perform);
  hearFrames(socket, { wire, watch, log, dialect, protocol });
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

function createProtocol(target: SessionTarget, parts: ProtocolParts): SessionProtocol {
  const { wire, script } = parts;
  if (script.replay !== undefined) return createReplayProtocol(script.replay, wire.emit);
  return target.kind === 'translation'
    ? createTranslationProtocol({ ...parts, target })
    : createConversationProtocol({ ...parts, target });
}
