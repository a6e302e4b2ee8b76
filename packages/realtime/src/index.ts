export { connectRealtime } from './connect-realtime.ts';
export { isRealtimeError, RealtimeError } from './realtime-error.ts';
export { stayUp } from './reconnect/stay-up.ts';
export { clearAudio, commitAudio } from './requests/audio-requests.ts';
export { createItem, deleteItem, retrieveItem, truncate } from './requests/item-requests.ts';
export { cancel, findResponse, respond } from './requests/response-requests.ts';
export { update } from './requests/update.ts';

export type { AudioFormatSetting, TurnDetectionSetting } from './configuration/session-settings.ts';
export type { ConnectRealtimeOptions, ConnectSettings } from './connect/connect-options.ts';
export type { RealtimeSessionTarget, TargetOptions } from './connect/session-target.ts';
export type { ProviderSource, RealtimeSource, TokenSource } from './connect/realtime-source.ts';
export type {
  ConnectionAudioDropped,
  ConnectionCongested,
  ConnectionDrained,
  ConnectionEvent,
  ConnectionReconnecting,
  ConnectionRestored,
  ReconnectCause,
} from './connection-event.ts';
export type { AudioSettings } from './lanes/lane-limits.ts';
export type { HeartbeatOptions, LivenessOptions } from './liveness/liveness-options.ts';
export type { RealtimeErrorCode, RealtimeErrorFields } from './realtime-error.ts';
export type { RealtimeEvent, RealtimeEventOf, RealtimeEventType, UnknownRealtimeEvent } from './realtime-event.ts';
export type { RealtimeFault } from './realtime-fault.ts';
export type {
  ReplayableConversation,
  ReplaySetting,
  RolloverOptions,
  StayUpOptions,
} from './reconnect/reconnect-options.ts';
export type {
  CommittedAudio,
  CreateItemOptions,
  NewConversationItem,
  RequestOptions,
  StoredConversationItem,
  Truncation,
} from './requests/request-options.ts';
export type { ResponseHandle } from './requests/response-handle.ts';
export type { CloseInfo, CloseOptions, OnceOptions, RealtimeSession } from './session/realtime-session.ts';
export type { KeepUp } from './session/session-start.ts';
export type { RealtimeConfiguration, RealtimeSessionSettings } from './session-configuration.ts';
export type { WebSocketCloseEvent, WebSocketLike } from './socket/web-socket-like.ts';
