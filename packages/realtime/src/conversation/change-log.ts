import type { ConversationChange } from './conversation-entry.ts';

/** What one event did, without repetitions. */
export interface ChangeLog {
  note(kind: ConversationChange['kind'], id: string): void;
  /** In the order of what was noted first for each item. */
  list(): readonly ConversationChange[];
}

/** Makes the log of one event. What is new is `added` and nothing else; what came and went was never there. */
export function createChangeLog(): ChangeLog {
  const byId = new Map<string, Set<ConversationChange['kind']>>();
  return {
    note(kind, id) {
      const kinds = byId.get(id);
      if (kinds === undefined) byId.set(id, new Set([kind]));
      else if (kind === 'removed') replace(byId, id, kinds.has('added'));
      else if (!kinds.has('added')) kinds.add(kind);
    },
    list: () => [...byId].flatMap(([id, kinds]) => Array.from(kinds, (kind) => ({ kind, id }))),
  };
}

function replace(byId: Map<string, Set<ConversationChange['kind']>>, id: string, wasAdded: boolean): void {
  if (wasAdded) byId.delete(id);
  else byId.set(id, new Set(['removed']));
}
