import type { RealtimeServerEvent } from '@unspool/generated/realtime';
import { describe, expect, it } from 'vitest';
import { startServer } from '../start-server.ts';
import { connectSocket } from '../testing/connect-socket.ts';
import { eventOrder } from '../testing/event-order.ts';
import { hasRecordings, readRecording } from '../testing/recordings.ts';

interface Frame {
  readonly direction: 'sent' | 'received';
  readonly data: { readonly type: RealtimeServerEvent['type']; readonly item?: { readonly call_id?: string } };
}

describe.skipIf(!hasRecordings)('the realtime endpoint beside the real one', () => {
  it.each(['test_text_in_audio_out_turn', 'test_tool_call_round'])(
    'answers %s with the same events in the same order',
    async (name) => {
      const frames: Frame[] = readRecording(`realtime/test_openai_ws.${name}.jsonl`)
        .trim()
        .split('\n')
        .map((line) => JSON.parse(line));
      await using server = await startServer();
      await using socket = await connectSocket(server);
      for (const { direction, data } of frames) {
        if (direction === 'sent') socket.sendRaw(withOurCallId(data, socket.events));
        else if (!data.type.endsWith('.delta')) await socket.next(data.type);
      }
      const received = frames.filter(({ direction }) => direction === 'received').map(({ data }) => data);
      const ours = socket.events.filter(({ type }) => type !== 'rate_limits.updated');
      expect(eventOrder(ours).toSorted()).toEqual(eventOrder(received).toSorted());
      expect(responsesOf(ours)).toEqual(responsesOf(received));
    },
  );
});

describe.skipIf(!hasRecordings)('the session beside the real one', () => {
  it('has the same members, nulls included', async () => {
    const [created] = readRecording('realtime/test_openai_ws.test_text_in_audio_out_turn.jsonl').split('\n');
    const { data } = JSON.parse(created ?? '');
    await using server = await startServer();
    await using socket = await connectSocket(server);
    const { session } = await socket.next('session.created');
    const own = { id: session.id, expires_at: session.expires_at };
    expect(session).toEqual({ ...data.session, ...own, instructions: '' });
  });
});

function withOurCallId(data: Frame['data'], events: readonly { type: string }[]): string {
  const done = events.findLast(({ type }) => type === 'response.function_call_arguments.done');
  const item =
    done !== undefined && 'call_id' in done && data.item?.call_id !== undefined
      ? { item: { ...data.item, call_id: done.call_id } }
      : {};
  return JSON.stringify({ ...data, ...item });
}

/** The events of responses in order; those of items that the client creates may come in between. */
function responsesOf(events: readonly { readonly type: string }[]): string[] {
  return eventOrder(events).filter((type) => type.startsWith('response.'));
}
