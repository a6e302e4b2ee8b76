import type { Area, Client } from '@unspool/generated';
import type { AssistantStreamEvent, MessageDeltaObject, RunObject } from '@unspool/generated/assistants';
import { expectTypeOf } from 'vitest';
import { accumulateRun, type RunEvent, type RunResult, streamRun, type UnknownRunEvent } from './index.ts';
import type { RunHandlers } from './run-state.ts';

declare const client: Client;
declare const groqClient: Client<Exclude<Area, 'assistants'>>;

const stream = await streamRun(client, 'thread_1', { assistant_id: 'asst_1' });
expectTypeOf(stream.final()).resolves.toEqualTypeOf<RunResult>();
for await (const event of stream) {
  expectTypeOf(event).toEqualTypeOf<AssistantStreamEvent | UnknownRunEvent>();
  if (event.event === 'thread.message.delta') expectTypeOf(event.data).toEqualTypeOf<MessageDeltaObject>();
  switch (event.event) {
    case 'thread.run.requires_action':
      expectTypeOf(event.data).toEqualTypeOf<RunObject>();
      break;
    default:
      // @ts-expect-error an unknown event always remains, so a switch over events cannot claim to be complete
      expectTypeOf<typeof event>().toBeNever();
  }
}

const only = ['thread.message.delta', 'thread.run.requires_action'] as const;
for await (const event of await streamRun(client, 'thread_1', { assistant_id: 'asst_1' }, { only })) {
  expectTypeOf(event.event).toEqualTypeOf<(typeof only)[number]>();
  if (event.event === 'thread.run.requires_action') expectTypeOf(event.data).toEqualTypeOf<RunObject>();
}
// @ts-expect-error no event has this name
void streamRun(client, 'thread_1', { assistant_id: 'asst_1' }, { only: ['thread.hologram'] });

expectTypeOf(accumulateRun).parameter(1).toEqualTypeOf<RunEvent>();

// @ts-expect-error the provider does not serve this area
void streamRun(groqClient, 'thread_1', { assistant_id: 'asst_1' });
// @ts-expect-error whether a call streams is said by the function that is called
void streamRun(client, 'thread_1', { assistant_id: 'asst_1', stream: true });

/** The 25 events of the document. */
type Documented =
  | 'thread.created'
  | `thread.run.${'created' | 'queued' | 'in_progress' | 'requires_action' | 'completed' | 'incomplete' | 'failed' | 'cancelling' | 'cancelled' | 'expired'}`
  | `thread.run.step.${'created' | 'in_progress' | 'delta' | 'completed' | 'failed' | 'cancelled' | 'expired'}`
  | `thread.message.${'created' | 'in_progress' | 'delta' | 'completed' | 'incomplete'}`
  | 'error'
  | 'done';
expectTypeOf<AssistantStreamEvent['event']>().toEqualTypeOf<Documented>();

// What has a handler for each of them has none for one more.
declare const handlers: Readonly<Record<Documented, () => void>>;
handlers satisfies RunHandlers;
// @ts-expect-error a new event has no handler
handlers satisfies RunHandlers<AssistantStreamEvent | { event: 'thread.hologram'; data: object }>;
