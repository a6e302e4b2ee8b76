import type { AnswerContext, Area, Client, EncodeBody, Operation, OperationStream } from '@unspool/generated';
import type { StreamKind } from './accumulation.ts';
import { checkEventStream } from './check-event-stream.ts';
import { checkLimits } from './check-limits.ts';
import { EventStream } from './event-stream.ts';
import type { Resumption, StreamAnswer } from './resumption.ts';
import type { StreamContext } from './stream-faults.ts';
import type { StreamOptions } from './stream-options.ts';

/** One call of an operation that answers with events. */
interface EventsRequest<TArea extends Area> {
  readonly operation: Operation<TArea> & { readonly stream: OperationStream };
  readonly path?: readonly string[];
  readonly params?: object | undefined;
  readonly options?: StreamOptions | undefined;
  /** Makes the body, where it is not JSON. */
  readonly encode?: EncodeBody;
}

/** One call whose events are read as those of their kind. */
export interface StreamCall<TArea extends Area, TEvent, TFinal> extends EventsRequest<TArea> {
  readonly kind: StreamKind<TEvent, TFinal>;
  /** Makes what goes on with the stream when its connection is cut. */
  readonly resume?: ((context: AnswerContext) => Resumption) | undefined;
}

/** One call, and what is made of its answer. */
export interface EventsCall<TArea extends Area, TResult> extends EventsRequest<TArea> {
  readonly read: (answer: StreamContext & StreamAnswer, context: AnswerContext) => TResult;
}

/** Calls an operation with its stream switched on; resolves when the server has begun to answer with events. */
export function requestStream<TArea extends Area, TEvent, TFinal>(
  client: Client<TArea>,
  call: StreamCall<TArea, TEvent, TFinal>,
): Promise<EventStream<TEvent, TFinal>> {
  const { kind, resume, ...request } = call;
  return requestEvents(client, {
    ...request,
    read: (parts, context) => {
      const { clock, timeout, onAbort } = context;
      const { idleTimeout = timeout, maxEventSize, signal } = request.options ?? {};
      const resumption = resume?.(context);
      return new EventStream({ ...parts, kind, clock, idleTimeout, maxEventSize, signal, onAbort, resumption });
    },
  });
}

/** As {@link requestStream}, for what reads the events in a way of its own. */
export async function requestEvents<TArea extends Area, TResult>(
  client: Client<TArea>,
  call: EventsCall<TArea, TResult>,
): Promise<TResult> {
  const { params, options, operation, read, ...rest } = call;
  const { name, value } = operation.stream;
  checkLimits(options ?? {});
  return client.request({
    ...rest,
    operation,
    params: { ...params, [name]: value },
    options: { ...options, headers: { accept: 'text/event-stream', ...options?.headers } },
    read: async (response, context) => {
      const { mask } = context;
      const parts: StreamContext = { response, operation: operation.id, provider: client.provider, mask };
      return read({ ...parts, body: await checkEventStream(parts, context.toError) }, context);
    },
  });
}
