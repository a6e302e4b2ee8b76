/**
 * Unions of events that no operation leads to, because they travel over a WebSocket (realtime, translation, responses)
 * or because their streams are not declared. Names as in the upstream document.
 */
export const EVENT_ROOTS = [
  'AssistantStreamEvent',
  'RealtimeClientEvent',
  'RealtimeServerEvent',
  'RealtimeTranslationClientEvent',
  'RealtimeTranslationServerEvent',
  'ResponsesClientEvent',
  'ResponsesServerEvent',
] as const;
