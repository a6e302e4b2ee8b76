import type { RealtimeConversationItem, RealtimeServerEvent } from '@unspool/generated/realtime';
import { describe, expect, it } from 'vitest';
import { createManualClock } from '../../manual-clock.ts';
import { startServer } from '../../start-server.ts';
import { connectSocket } from '../../testing/connect-socket.ts';
import { expectDocumentedEvents } from '../../testing/document-checks.ts';
import { eventOrder } from '../../testing/event-order.ts';
import type { ScriptedAnswer } from '../script/scripted-answer.ts';

const create = { type: 'response.create' } as const;
const call = (name: string) => ({ kind: 'call', name, arguments: '{"city":"Bern"}', callId: `call_${name}` }) as const;

/** Asks once for each answer of a script, and gives back all events. */
async function play(...answers: ScriptedAnswer[]): Promise<readonly RealtimeServerEvent[]> {
  await using server = await startServer({ realtime: { answers } });
  await using socket = await connectSocket(server);
  for (const _ of answers) {
    socket.send(create);
    await socket.next('rate_limits.updated');
  }
  expectDocumentedEvents('realtime', 'RealtimeServerEvent', socket.events);
  return socket.events;
}

function itemsOf(events: readonly RealtimeServerEvent[]): RealtimeConversationItem[] {
  return events.flatMap((event) => (event.type === 'response.output_item.done' ? [event.item] : []));
}

function responsesOf(events: readonly RealtimeServerEvent[]) {
  return events.flatMap((event) => (event.type === 'response.done' ? [event.response] : []));
}

function bytesOf(events: readonly RealtimeServerEvent[], itemId: string): number[] {
  return events.flatMap((event) =>
    event.type === 'response.output_audio.delta' && event.item_id === itemId
      ? [Buffer.from(event.delta, 'base64').length]
      : [],
  );
}

describe('a scripted answer', () => {
  it('consists of several items, each as long as it should be', async () => {
    const events = await play({
      items: [
        { kind: 'message', id: 'item_a', text: 'Two seconds of speech', audioMs: 2000 },
        { kind: 'message', id: 'item_b', text: 'Half', audioMs: 500 },
        { kind: 'message', id: 'item_c', text: 'In writing', modality: 'text' },
      ],
    });
    expect(itemsOf(events)).toMatchObject([
      { id: 'item_a', status: 'completed', content: [{ transcript: 'Two seconds of speech' }] },
      { id: 'item_b', status: 'completed' },
      { id: 'item_c', content: [{ type: 'output_text', text: 'In writing' }] },
    ]);
    const length = (id: string) => bytesOf(events, id).reduce((sum, bytes) => sum + bytes, 0) / 48;
    expect([length('item_a'), length('item_b')]).toEqual([2000, 500]);
  });

  it('calls in parallel', async () => {
    const events = await play({ items: [call('one'), call('two'), call('three')] });
    expect(itemsOf(events)).toMatchObject(
      ['one', 'two', 'three'].map((name) => ({ type: 'function_call', call_id: `call_${name}`, status: 'completed' })),
    );
    expect(responsesOf(events)).toMatchObject([{ status: 'completed', output: [{}, {}, {}] }]);
  });

  it('announces the end of arguments of a call that is then cancelled', async () => {
    const events = await play({ items: [call('x')], end: { status: 'cancelled', reason: 'turn_detected' } });
    expect(events.find(({ type }) => type === 'response.function_call_arguments.done')).toMatchObject({
      arguments: '{"city":"Bern"}',
    });
    expect(itemsOf(events)).toMatchObject([{ status: 'incomplete' }]);
    expect(responsesOf(events)).toMatchObject([
      { status: 'cancelled', status_details: { type: 'cancelled', reason: 'turn_detected' } },
    ]);
  });

  it('ends after so many deltas, the first call whole and the second not', async () => {
    const events = await play({
      items: [call('one'), call('two'), call('three')],
      end: { status: 'incomplete', reason: 'content_filter' },
      endAfterDeltas: 4,
    });
    expect(itemsOf(events)).toMatchObject([{ status: 'completed' }, { status: 'incomplete', arguments: '{"city' }]);
    expect(responsesOf(events)).toMatchObject([{ status: 'incomplete', status_details: { reason: 'content_filter' } }]);
  });

  it('fails, and the next one is as ever', async () => {
    const error = { type: 'server_error', code: 'server_error' };
    const events = await play({ items: [], end: { status: 'failed', error } }, {});
    expect(responsesOf(events)).toMatchObject([
      { status: 'failed', status_details: { type: 'failed', error }, output: [] },
      { status: 'completed', output: [{ type: 'message' }] },
    ]);
  });

  it('cuts its audio where it is told to, in the middle of a sample too', async () => {
    const events = await play({ items: [{ kind: 'message', id: 'm', text: 'Oh', audioMs: 100 }], bytesPerDelta: 999 });
    expect(bytesOf(events, 'm')).toEqual([999, 999, 999, 999, 804]);
  });

  it('calls and asks about tools of MCP servers', async () => {
    const tool = { server: 'maps', name: 'route', arguments: '{"to":"Bern"}' };
    const events = await play(
      { items: [{ kind: 'mcp-approval-request', id: 'mcpr_1', ...tool }] },
      {
        items: [
          { kind: 'mcp-call', ...tool, approvalRequestId: 'mcpr_1', result: { output: 'left' } },
          { kind: 'mcp-call', ...tool, result: { error: { type: 'tool_execution_error', message: 'No road.' } } },
        ],
      },
    );
    expect(itemsOf(events)).toMatchObject([
      { type: 'mcp_approval_request', id: 'mcpr_1', arguments: '{"to":"Bern"}' },
      { type: 'mcp_call', output: 'left', error: null, approval_request_id: 'mcpr_1' },
      { type: 'mcp_call', output: null, error: { message: 'No road.' } },
    ]);
    expect(eventOrder(events).filter((type) => type.includes('mcp'))).toEqual([
      'response.mcp_call_arguments.done',
      'response.mcp_call.in_progress',
      'response.mcp_call.completed',
      'response.mcp_call_arguments.done',
      'response.mcp_call.in_progress',
      'response.mcp_call.failed',
    ]);
  });

  it('costs what it is said to cost', async () => {
    const events = await play({ usage: { total_tokens: 7 } }, { usage: null });
    expect(responsesOf(events).map(({ usage }) => usage)).toEqual([{ total_tokens: 7 }, null]);
  });

  it('is cancelled before it has begun', async () => {
    const clock = createManualClock();
    await using server = await startServer({ clock, realtime: { answers: [{ waitMs: 50 }] } });
    await using socket = await connectSocket(server);
    socket.send(create, { type: 'response.cancel' }, { type: 'input_audio_buffer.clear' });
    await socket.next('input_audio_buffer.cleared');
    expect(server.realtime.connections[0]?.activeResponses).toBe(1);
    expect(socket.events.map(({ type }) => type)).not.toContain('response.created');
    await clock.advance(50);
    const { response } = await socket.next('response.done');
    expect(response).toMatchObject({ status: 'cancelled', output: [] });
  });

  it('goes on for some deltas after it was cancelled', async () => {
    const clock = createManualClock();
    const answers = [{ items: [{ kind: 'message', text: 'x'.repeat(300) }], deltaDelayMs: 10, lateDeltas: 3 }] as const;
    await using server = await startServer({ clock, realtime: { answers } });
    await using socket = await connectSocket(server);
    const deltas = () => socket.events.filter(({ type }) => type.endsWith('.delta')).length;
    socket.send(create);
    await socket.next('response.created');
    await clock.advance(20);
    await expect.poll(deltas).toBe(3);
    socket.send({ type: 'response.cancel' }, { type: 'input_audio_buffer.clear' });
    await socket.next('input_audio_buffer.cleared');
    await clock.advance(1000);
    expect((await socket.next('response.done')).response.status).toBe('cancelled');
    expect(deltas()).toBe(6);
  });
});
