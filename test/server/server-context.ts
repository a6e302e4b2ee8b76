import type { Clock } from './clock.ts';
import type { CreateId } from './ids.ts';
import type { RealtimeOptions } from './realtime/script/realtime-options.ts';
import type { Scenario } from './scenario.ts';
import type { StreamFault } from './sse/stream-fault.ts';
import type { AssistantStore } from './store/assistant-store.ts';
import type { BatchStore } from './store/batch-store.ts';
import type { ClientSecretStore } from './store/client-secret-store.ts';
import type { FileStore } from './store/file-store.ts';
import type { ResponseStore } from './store/response-store.ts';

/** What the routes of one server have in common. */
export interface ServerContext {
  /** The key that requests have to carry; `null` asks for none. */
  readonly apiKey: string | null;
  readonly clock: Clock;
  readonly createId: CreateId;
  /** Milliseconds between two events of a stream. */
  readonly eventDelay: number;
  readonly scenario: Scenario | undefined;
  /** How the realtime endpoint behaves. */
  readonly realtime: RealtimeOptions;
  /** What shall go wrong with the stream of the request that is being answered. */
  readonly streamFault?: StreamFault | undefined;
  /** Breaks the connection of the request that is being answered. */
  readonly breakConnection?: (() => void) | undefined;
  readonly assistants: AssistantStore;
  readonly batches: BatchStore;
  readonly files: FileStore;
  readonly responses: ResponseStore;
  /** Secrets that open realtime sessions. */
  readonly clientSecrets: ClientSecretStore;
}
