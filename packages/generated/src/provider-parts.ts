export { createKeyReader } from './provider-parts/create-key-reader.ts';
export { freezeProvider } from './provider-parts/freeze-provider.ts';
export { parseSecureUrl, parseUrl, toBaseUrl } from './provider-parts/base-url.ts';
export { readEnvironment } from './provider-parts/read-environment.ts';
export { requireKey } from './provider-parts/require-key.ts';
export { toBearerCredentials } from './provider-parts/to-bearer-credentials.ts';
export { toRealtimeUrl } from './provider-parts/to-realtime-url.ts';

export type { ApiKey } from './provider-parts/api-key.ts';
export type { KeySetting } from './provider-parts/require-key.ts';
export type { Setting } from './provider-parts/setting.ts';
