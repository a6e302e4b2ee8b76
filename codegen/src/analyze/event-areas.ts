import type { EVENT_ROOTS } from '../event-roots.ts';

/** The module in which the events live that no operation leads to. A new root without an area does not compile. */
export const EVENT_AREAS: Readonly<Record<(typeof EVENT_ROOTS)[number], string>> = {
  AssistantStreamEvent: 'assistants',
  RealtimeClientEvent: 'realtime',
  RealtimeServerEvent: 'realtime',
  RealtimeTranslationClientEvent: 'realtime',
  RealtimeTranslationServerEvent: 'realtime',
  ResponsesClientEvent: 'responses',
  ResponsesServerEvent: 'responses',
};
