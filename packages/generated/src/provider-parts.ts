export { openAiProvider } from './openai-provider.ts';
export { createKeyReader } from './provider-parts/create-key-reader.ts';
export { freezeProvider } from './provider-parts/freeze-provider.ts';
export { parseSecureUrl, parseUrl, toBaseUrl } from './provider-parts/base-url.ts';
export { openRealtimeEndpoint } from './provider-parts/open-realtime-endpoint.ts';
export { readEnvironment } from './provider-parts/read-environment.ts';
export { refuseOtherSpelling } from './provider-parts/refuse-other-spelling.ts';
export { refuseExposedKey } from './transport/refuse-exposed-key.ts';
export { toRealtimeUrl } from './provider-parts/to-realtime-url.ts';
export { toSubprotocol } from './provider-parts/to-subprotocol.ts';
export { requireKey } from './provider-parts/require-key.ts';

export type { OpenAiOptions } from './openai-provider.ts';
export type { ApiKey } from './provider-parts/api-key.ts';
export type { KeySetting } from './provider-parts/require-key.ts';
export type { Setting } from './provider-parts/setting.ts';
