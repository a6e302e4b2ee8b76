import type { RealtimeClientEvent } from '@unspool/generated/realtime';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';

import type { RealtimeEvent } from '../realtime-event.ts';
import { createUnderWay, type IdentifiedClientEvent } from './under-way.ts';

const types = [
  'session.update',
  'response.create',
  'input_audio_buffer.commit',
  'input_audio_buffer.clear',
  'input_audio_buffer.append',
  'conversation.item.create',
  'response.cancel',
] as const;

/** What the server answers each with, written down a second time (OpenAI API reference, Realtime). */
const answers: { readonly [type: string]: string } = {
  'session.update': 'session.updated',
  'response.create': 'response.created',
  'input_audio_buffer.commit': 'input_audio_buffer.committed',
  'input_audio_buffer.clear': 'input_audio_buffer.cleared',
};

/** A server that takes events in order and is at some of them still; its answers are heard by what is tested. */
function createModel(emit: (event: object) => void) {
  const taken: { readonly type: string; readonly event_id: string }[] = [];
  const making: string[] = [];
  let made = 0;
  const makeResponse = () => {
    making.push(`resp_${(made += 1)}`);
    emit({ type: 'response.created', response: { id: making.at(-1) } });
  };
  return {
    making,
    get unanswered() {
      return taken.filter(({ type }) => type in answers).map(({ event_id: id }) => id);
    },
    take: (event: { readonly type: string; readonly event_id: string }) => void taken.push(event),
    /** The oldest of its kind is answered: kinds may overtake each other. */
    answer(kind: string) {
      const index = taken.findIndex(({ type }) => type === kind);
      if (index < 0) return;
      taken.splice(index, 1);
      if (kind === 'response.create') makeResponse();
      else emit({ type: answers[kind] ?? 'conversation.item.added' });
    },
    /** Any of them is refused. */
    refuse(pick: number) {
      const [refused] = taken.splice(pick % Math.max(1, taken.length), 1);
      if (refused !== undefined) emit({ type: 'error', error: { code: 'invalid_value', event_id: refused.event_id } });
    },
    /** The oldest of what is answered is refused, by a server that does not say which. */
    refuseUnnamed(error: object | undefined) {
      const index = taken.findIndex(({ type }) => type in answers);
      if (index >= 0) taken.splice(index, 1);
      emit({ type: 'error', error });
    },
    finish(pick: number) {
      const [id] = making.splice(pick % Math.max(1, making.length), 1);
      if (id !== undefined) emit({ type: 'response.done', response: { id, status: 'completed' } });
    },
  };
}

const step = fc.oneof(
  fc.record({ what: fc.constant('send' as const), type: fc.constantFrom(...types) }),
  fc.record({ what: fc.constant('answer' as const), type: fc.constantFrom(...types) }),
  fc.record({ what: fc.constantFrom('refuse' as const, 'finish' as const), pick: fc.nat(20) }),
  fc.record({
    what: fc.constant('refuse unnamed' as const),
    error: fc.constantFrom(undefined, { code: 'invalid_value' }, { code: 'invalid_value', event_id: null }),
  }),
  fc.record({
    what: fc.constant('noise' as const),
    event: fc.constantFrom(
      { type: 'error', error: { code: 'invalid_value', event_id: 'of nobody' } },
      { type: 'response.output_text.delta', response_id: 'resp_1', delta: 'Hi' },
      { type: 'response.done', response: { id: 'of nobody' } },
      { type: 'session.created', session: {} },
      { type: 'input_audio_buffer.speech_started' },
      { type: 'conversation.item.added', item: {} },
      { type: 'response.done' },
      { type: 'some.later.event' },
    ),
  }),
);

describe('createUnderWay', () => {
  it('knows what the server is at, whatever it was sent and in which order it answers', () => {
    const run = (steps: readonly (typeof step extends fc.Arbitrary<infer TStep> ? TStep : never)[]) => {
      const underWay = createUnderWay();
      const hear = (event: object) => underWay.receive(event as RealtimeEvent); // No more of it is read.
      const model = createModel(hear);
      for (const [index, each] of steps.entries()) {
        if (each.what === 'send') {
          const event = { type: each.type, event_id: `event_${index}` };
          underWay.sent(event as RealtimeClientEvent as IdentifiedClientEvent); // No more of it is read.
          model.take(event);
        } else if (each.what === 'answer') model.answer(each.type);
        else if (each.what === 'noise') hear(each.event);
        else if (each.what === 'refuse unnamed') model.refuseUnnamed(each.error);
        else model[each.what](each.pick);
        expect(underWay.unanswered.map(({ event_id: id }) => id)).toEqual(model.unanswered);
        expect([...underWay.responses.keys()]).toEqual(model.making);
      }
    };
    fc.assert(fc.property(fc.array(step, { maxLength: 60 }), run), { numRuns: 500 });
  });

  it('keeps of a response what the server said when it began', () => {
    const underWay = createUnderWay();
    const response = { id: 'resp_1', metadata: { a: 'b' } };
    underWay.receive({ type: 'response.created', event_id: 'e', response } as RealtimeEvent); // As far as it is read.
    expect(underWay.responses.get('resp_1')).toBe(response);
  });

  it('remembers a hundred events that a server never answers, the newest ones', () => {
    const underWay = createUnderWay();
    for (let index = 0; index < 130; index += 1) {
      underWay.sent({ type: 'input_audio_buffer.clear', event_id: `event_${index}` });
    }
    expect(underWay.unanswered).toHaveLength(100);
    expect(underWay.unanswered[0]?.event_id).toBe('event_30');
  });
});
