export { connectRealtime } from './connect-realtime.ts';
export { isRealtimeError, RealtimeError } from './realtime-error.ts';

export type { AudioFormatSetting, TurnDetectionSetting } from './configuration/session-settings.ts';
export type { MiniSettings, RealtimeSessionTarget, TargetOptions } from './connect/connect-options.ts';
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
export type { HeartbeatOptions, LivenessOptions } from './liveness/liveness-options.ts';
export type { RealtimeErrorCode, RealtimeErrorFields } from './realtime-error.ts';
export type { RealtimeEvent, RealtimeEventOf, RealtimeEventType, UnknownRealtimeEvent } from './realtime-event.ts';
export type { RealtimeFault } from './realtime-fault.ts';
export type { RealtimeSession } from './realtime-session.ts';
export type {
  ReconnectOptions,
  ReplayableConversation,
  ReplaySetting,
  RolloverOptions,
} from './reconnect/reconnect-options.ts';
export type { AudioSettings } from './lanes/lane-limits.ts';
export type { ResponseHandle } from './requests/response-handle.ts';
export type {
  CommittedAudio,
  CreateItemOptions,
  NewConversationItem,
  RequestOptions,
  StoredConversationItem,
  Truncation,
} from './requests/session-requests.ts';
export type { CloseInfo, CloseOptions, MiniSession, OnceOptions } from './session/mini-session.ts';
export type { RealtimeConfiguration, RealtimeSessionSettings } from './session-configuration.ts';
export type { WebSocketCloseEvent, WebSocketLike } from './socket/web-socket-like.ts';
export type { ConnectRealtimeOptions, ConnectSettings } from './whole/connect-options.ts';
