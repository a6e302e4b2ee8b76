/**
 * Unions of events that travel over a WebSocket (realtime, translation, responses), which no operation leads to, and the
 * events of an assistant's run, whose streams the document does not declare. Names as in the upstream document.
 */
export const RECEIVED_EVENTS = [
  'AssistantStreamEvent',
  'RealtimeServerEvent',
  'RealtimeTranslationServerEvent',
  'ResponsesServerEvent',
] as const;

/** Their counterparts, which a client sends. */
export const SENT_EVENTS = ['RealtimeClientEvent', 'RealtimeTranslationClientEvent', 'ResponsesClientEvent'] as const;

/** All of them: components that are alive though nothing in the document refers to them. */
export const EVENT_ROOTS = [...RECEIVED_EVENTS, ...SENT_EVENTS] as const;
