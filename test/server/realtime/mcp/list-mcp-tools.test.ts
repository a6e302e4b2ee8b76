import { describe, expect, it } from 'vitest';
import { startServer } from '../../start-server.ts';
import { connectSocket } from '../../testing/connect-socket.ts';
import { expectDocumentedEvents } from '../../testing/document-checks.ts';

const update = (...labels: string[]) =>
  ({
    type: 'session.update',
    session: {
      type: 'realtime',
      tools: labels.map(
        (server_label) => ({ type: 'mcp', server_label, server_url: 'https://example.com/mcp' }) as const,
      ),
    },
  }) as const;

describe('listMcpTools', () => {
  it('lists the tools of a server once, or fails to', async () => {
    const tools = [{ name: 'route', input_schema: { type: 'object' } }];
    await using server = await startServer({ realtime: { mcpServers: { maps: { tools }, dead: 'fails' } } });
    await using socket = await connectSocket(server);
    socket.send(update('maps'), update('maps', 'dead'));
    const { item } = await socket.next('conversation.item.done');
    expect(item).toMatchObject({ type: 'mcp_list_tools', server_label: 'maps', tools });
    await socket.next('mcp_list_tools.failed');
    expect(socket.events.slice(1).map(({ type }) => type)).toEqual([
      'session.updated',
      'conversation.item.added',
      'mcp_list_tools.in_progress',
      'mcp_list_tools.completed',
      'conversation.item.done',
      'session.updated',
      'conversation.item.added',
      'mcp_list_tools.in_progress',
      'mcp_list_tools.failed',
    ]);
    expectDocumentedEvents('realtime', 'RealtimeServerEvent', socket.events);
  });
});
