export { createManualClock } from './manual-clock.ts';
export { startServer } from './start-server.ts';

export type { Clock } from './clock.ts';
export type { ManualClock } from './manual-clock.ts';
export type { RecordedRequest } from './http/recorded-request.ts';
export type { FunctionCall, Reply } from './model/reply.ts';
export type { DialectName } from './realtime/dialects/dialect.ts';
export type {
  RealtimeEffect,
  RealtimeFault,
  RealtimeMoment,
  RealtimeRefusal,
} from './realtime/faults/realtime-effect.ts';
export type { RealtimeConnectionView, RealtimeLogEntry, RealtimeView } from './realtime/log/realtime-view.ts';
export type { HandshakeScript } from './realtime/script/handshake-script.ts';
export type { ConnectionScript, EventTimes, McpListing, RealtimeOptions } from './realtime/script/realtime-options.ts';
export type { RecordedFrame } from './realtime/script/recorded-frame.ts';
export type { ScriptedAnswer, ScriptedEnd, ScriptedItem } from './realtime/script/scripted-answer.ts';
export type { ScriptedTranscript } from './realtime/script/scripted-transcript.ts';
export type { ScriptedTranslation } from './realtime/script/scripted-translation.ts';
export type { Scenario, ScenarioAnswer, ScenarioRequest } from './scenario.ts';
export type { ServerSentEvent } from './sse/server-sent-event.ts';
export type { StreamFault } from './sse/stream-fault.ts';
export type { RunningServer, ServerOptions } from './start-server.ts';
