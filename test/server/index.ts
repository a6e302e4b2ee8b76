export { startServer } from './start-server.ts';

export type { Clock } from './clock.ts';
export type { RecordedRequest } from './http/recorded-request.ts';
export type { FunctionCall, Reply } from './model/reply.ts';
export type { Scenario, ScenarioAnswer, ScenarioRequest } from './scenario.ts';
export type { ServerSentEvent } from './sse/server-sent-event.ts';
export type { StreamFault } from './sse/stream-fault.ts';
export type { RunningServer, ServerOptions } from './start-server.ts';
