import type { RealtimeConversationItem } from '@unspool/generated/realtime';

import { createBoundedMap } from '../conversation/bounded-map.ts';
import type { RealtimeEvent } from '../realtime-event.ts';
import { createItem } from '../requests/item-requests.ts';
import { coreOf } from '../session/core-of.ts';
import type { RealtimeSession } from '../session/realtime-session.ts';
import { type McpListing, createMcpListings } from './mcp-listings.ts';
import { parseArguments } from './read-function-call.ts';
import type { Approve } from './run-tool.ts';

type ApprovalRequest = Extract<RealtimeConversationItem, { type: 'mcp_approval_request' }>;
type McpToolCall = Extract<RealtimeConversationItem, { type: 'mcp_call' }>;

/** What is wanted of a session's MCP servers. */
export interface McpOptions {
  /**
   * Answers requests for approval; what it throws denies. Without it they are left to the caller, as `mcp_approval_request` items.
   */
  readonly approve?: Approve | undefined;
  /** Told whenever the listing of a server's tools begins, completes or fails. */
  readonly onListing?: ((listing: McpListing) => void) | undefined;
  /** Told of each call that a server has answered: `output`, or `error`. */
  readonly onCall?: ((call: McpToolCall) => void) | undefined;
  /** Told when `approve` throws, and when the server does not take an approval. */
  readonly onFault?: ((error: unknown) => void) | undefined;
}

/** The MCP servers of a session. */
export interface AttachedMcp {
  /** What is known of each listing, in the order in which they began. The same array until one changes. */
  readonly listings: readonly McpListing[];
  /** Listens no more. What is being approved is not answered. */
  stop(): void;
}

/** Requests for approval that are remembered, so that none is answered twice. */
const rememberedRequests = 1024;

/**
 * Follows the MCP servers of a session: what they offer, what they are asked for approval of, and what they gave. The API runs the
 * tools itself; all it may want is a yes or no. What callbacks throw is reported to the session's `onFault`. Throws a `TypeError` for what
 * is no session.
 *
 * @example
 * attachMcp(session, { approve: ({ name }) => name !== 'delete_everything' });
 */
export function attachMcp(session: RealtimeSession, options: McpOptions): AttachedMcp {
  coreOf(session); // What is no session is refused now, not when the first approval is given.
  const { approve, onCall, onFault, onListing } = options;
  const listings = createMcpListings();
  const asked = createBoundedMap<true>(rememberedRequests);
  const controller = new AbortController();
  const { signal } = controller;

  const answer = async ({ id, server_label: serverLabel, name, arguments: text }: ApprovalRequest, ask: Approve) => {
    let isApproved = false;
    try {
      const call = { kind: 'mcp', serverLabel, name, arguments: parseArguments(text), itemId: id } as const;
      isApproved = (await ask(call, { signal })) === true;
    } catch (error) {
      onFault?.(error);
    }
    if (signal.aborted) return;
    const response = { type: 'mcp_approval_response', approval_request_id: id, approve: isApproved } as const;
    await createItem(session, response, { signal }).catch((error: unknown) => signal.aborted || onFault?.(error));
  };
  const receiveItem = (item: RealtimeConversationItem | undefined): unknown => {
    if (item?.type !== 'mcp_approval_request' || approve === undefined || asked.has(item.id)) return undefined;
    asked.set(item.id, true);
    return answer(item, approve);
  };
  const receive = (event: RealtimeEvent): unknown => {
    const listing = listings.receive(event);
    if (listing !== undefined) onListing?.(listing);
    switch (event.type) {
      case 'response.output_item.done':
        if (event.item?.type === 'mcp_call') onCall?.(event.item);
        return receiveItem(event.item);
      case 'conversation.item.added':
      case 'conversation.item.created':
      case 'conversation.item.done':
        return receiveItem(event.item);
      default:
        return undefined;
    }
  };
  const leave = session.on('*', receive);
  const stop = () => {
    leave();
    controller.abort();
  };
  void session.closed.then(stop);
  return {
    get listings() {
      return listings.all;
    },
    stop,
  };
}
