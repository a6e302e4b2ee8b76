import type { RawData, WebSocket } from 'ws';
import { RequestError } from '../../errors/request-error.ts';
import { isObject } from '../../model/json-schema.ts';
import type { Dialect } from '../dialects/dialect.ts';
import { isEffect, type FaultWatch } from '../faults/fault-watch.ts';
import type { RealtimeRefusal } from '../faults/realtime-effect.ts';
import type { ConnectionLog } from '../log/connection-log.ts';
import type { SessionProtocol } from './session-protocol.ts';
import { toErrorStep } from './to-error-step.ts';
import type { Wire } from './wire.ts';

interface HearingParts {
  readonly wire: Wire;
  readonly watch: FaultWatch;
  readonly log: ConnectionLog;
  readonly dialect: Dialect;
  readonly protocol: SessionProtocol;
}

/** Reads frames, lets the script have its way with them, and hands the rest to the session. */
export function hearFrames(socket: WebSocket, { wire, watch, log, dialect, protocol }: HearingParts): void {
  socket.on('message', (data, isBinary) => {
    const frame = isBinary ? undefined : parseFrame(data);
    log.received(frame ?? String(data));
    if (!wire.isHearing()) return;
    const refusal = playFaults(frame, { watch, wire });
    if (refusal?.kind === 'ignore' || !wire.isHearing()) return;
    if (refusal?.kind === 'refuse') {
      wire.emit(toErrorStep(new RequestError(refusal.error), refusal.naming === false ? undefined : frame));
      return;
    }
    try {
      if (frame === undefined)
        throw new RequestError({ message: 'A frame has to be text that is JSON.', code: 'invalid_json' });
      protocol.handle(dialect.incoming(frame));
    } catch (error) {
      wire.emit(toErrorStep(error, frame));
    }
  });
}

/** What the client's event is answered with in place of an answer; none where it is to be answered as ever. */
function playFaults(
  frame: unknown,
  { watch, wire }: Pick<HearingParts, 'watch' | 'wire'>,
): RealtimeRefusal | undefined {
  const type = isObject(frame) && typeof frame['type'] === 'string' ? frame['type'] : '';
  let refusal: RealtimeRefusal | undefined;
  for (const due of watch.received(type)) {
    if (!isEffect(due)) refusal ??= due;
    else {
      wire.perform(due);
      if (due.kind === 'stall' || due.kind === 'cut') refusal ??= { kind: 'ignore' };
    }
  }
  return refusal;
}

function parseFrame(data: RawData): unknown {
  try {
    return JSON.parse(String(data));
  } catch {
    return undefined;
  }
}
