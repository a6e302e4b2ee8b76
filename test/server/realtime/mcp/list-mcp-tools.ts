import type { RealtimeMCPListTools } from '@unspool/generated/realtime';
import type { RealtimeConnection } from '../connection/realtime-connection.ts';
import type { Session } from '../session/session.ts';

/**
 * Tells the tools of MCP servers that a session has just been given: the item, the progress of listing, and its end. The
 * script says what a server has; one that it does not name has nothing.
 */
export function listMcpTools(before: Session, after: Session, connection: RealtimeConnection): void {
  const known = labelsOf(before);
  for (const server of labelsOf(after)) if (!known.includes(server)) listTools(server, connection);
}

function labelsOf(session: Session): readonly string[] {
  const tools = session.type === 'realtime' ? (session.tools ?? []) : [];
  return tools.flatMap((tool) => (tool.type === 'mcp' ? [tool.server_label] : []));
}

function listTools(server: string, { context, conversation, emit, script }: RealtimeConnection): void {
  const listing = script.mcpServers?.[server] ?? { tools: [] };
  const id = context.createId('mcpl');
  const begun: RealtimeMCPListTools = { id, type: 'mcp_list_tools', server_label: server, tools: [] };
  const previous_item_id = conversation.insert({ id, item: begun });
  emit({ type: 'conversation.item.added', previous_item_id, item: begun });
  emit({ type: 'mcp_list_tools.in_progress', item_id: id });
  if (listing === 'fails') {
    emit({ type: 'mcp_list_tools.failed', item_id: id });
    return;
  }
  const item: RealtimeMCPListTools = { ...begun, tools: [...listing.tools] };
  conversation.replace({ id, item });
  emit({ type: 'mcp_list_tools.completed', item_id: id });
  emit({ type: 'conversation.item.done', previous_item_id, item });
}
