/**
 * Unions of events that no operation leads to: the WebSocket endpoints (`wss /v1/realtime`,
 * `wss /v1/realtime/translations`, `wss /v1/responses`) stand in no path of the document. By area; `sent` are the ones
 * that a client writes.
 */
export const SOCKET_EVENTS: Readonly<Record<string, SocketEvents>> = {
  realtime: {
    received: ['RealtimeServerEvent', 'RealtimeTranslationServerEvent'],
    sent: ['RealtimeClientEvent', 'RealtimeTranslationClientEvent'],
  },
  responses: { received: ['ResponsesServerEvent'], sent: ['ResponsesClientEvent'] },
};

export interface SocketEvents {
  readonly received: readonly string[];
  readonly sent: readonly string[];
}
