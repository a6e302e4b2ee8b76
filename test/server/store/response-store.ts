import type { InputItem, ItemResource, ModelResponse } from '@unspool/generated/responses';

export interface StoredResponse {
  readonly response: ModelResponse;
  /** What was sent with it, oldest first, each item with an id. */
  readonly inputItems: readonly ItemResource[];
  /** Everything said so far, for a response that follows it. */
  readonly history: readonly InputItem[];
}

/** Responses in memory, by id. */
export interface ResponseStore {
  readonly add: (stored: StoredResponse) => void;
  readonly get: (id: string) => StoredResponse | undefined;
  /** Whether there was one. */
  readonly remove: (id: string) => boolean;
}

export function createResponseStore(): ResponseStore {
  const byId = new Map<string, StoredResponse>();
  return {
    add: (stored) => void byId.set(stored.response.id, stored),
    get: (id) => byId.get(id),
    remove: (id) => byId.delete(id),
  };
}
