import type { RealtimeConversationItem } from '@unspool/generated/realtime';

import type { RealtimeEvent } from '../realtime-event.ts';

type ListItem = Extract<RealtimeConversationItem, { type: 'mcp_list_tools' }>;

/** What is known of the tools that one MCP server offers. */
export interface McpListing {
  /** The item that lists them. */
  readonly itemId: string;
  /** Which server; known with its item. */
  readonly serverLabel: string | undefined;
  readonly state: 'in_progress' | 'completed' | 'failed';
  readonly tools: readonly ListItem['tools'][number][];
}

/** The listings of a session, as its events tell of them. */
export interface McpListings {
  readonly all: readonly McpListing[];
  /** Takes in an event, and gives back the listing that it changed. */
  receive(event: RealtimeEvent): McpListing | undefined;
}

/** Makes one without any. */
export function createMcpListings(): McpListings {
  const byItem = new Map<string, McpListing>();
  let all: readonly McpListing[] | undefined;

  const change = (itemId: string | undefined, news: Partial<McpListing>): McpListing | undefined => {
    if (typeof itemId !== 'string') return undefined;
    const empty = { itemId, serverLabel: undefined, state: 'in_progress', tools: [] } as const;
    const before = byItem.get(itemId);
    const after: McpListing = { ...(before ?? empty), ...news };
    if (before?.state === after.state && before.serverLabel === after.serverLabel && before.tools === after.tools) {
      return undefined;
    }
    byItem.set(itemId, after);
    all = undefined;
    return after;
  };

  return {
    get all() {
      return (all ??= [...byItem.values()]);
    },
    receive(event) {
      switch (event.type) {
        case 'mcp_list_tools.in_progress':
          return change(event.item_id, { state: 'in_progress' });
        case 'mcp_list_tools.completed':
          return change(event.item_id, { state: 'completed' });
        case 'mcp_list_tools.failed':
          return change(event.item_id, { state: 'failed' });
        case 'conversation.item.added':
        case 'conversation.item.created':
        case 'conversation.item.done': {
          if (event.item?.type !== 'mcp_list_tools') return undefined;
          const { id, server_label: serverLabel, tools } = event.item;
          // Listed and failed are told before the item is done; servers that tell neither have listed.
          const isDone = event.type === 'conversation.item.done' && byItem.get(String(id))?.state !== 'failed';
          return change(id, {
            serverLabel,
            ...(isDone && { state: 'completed' }),
            ...(Array.isArray(tools) && tools.length > 0 && { tools }),
          });
        }
        default:
          return undefined;
      }
    },
  };
}
