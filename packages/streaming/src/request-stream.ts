import type { Area, Client, EncodeBody, Operation, OperationStream } from '@unspool/generated';
import type { StreamKind } from './accumulation.ts';
import { checkEventStream } from './check-event-stream.ts';
import { EventStream } from './event-stream.ts';
import type { StreamContext } from './stream-faults.ts';
import type { StreamOptions } from './stream-options.ts';

/** One call of an operation that answers with events. */
export interface StreamCall<TArea extends Area, TEvent, TFinal> {
  readonly operation: Operation<TArea> & { readonly stream: OperationStream };
  readonly path?: readonly string[];
  readonly params?: object | undefined;
  readonly options?: StreamOptions | undefined;
  /** Makes the body, where it is not JSON. */
  readonly encode?: EncodeBody;
  readonly kind: StreamKind<TEvent, TFinal>;
}

/** Calls an operation with its stream switched on; resolves when the server has begun to answer with events. */
export function requestStream<TArea extends Area, TEvent, TFinal>(
  client: Client<TArea>,
  call: StreamCall<TArea, TEvent, TFinal>,
): Promise<EventStream<TEvent, TFinal>> {
  const { kind, params, options, operation, ...rest } = call;
  const { name, value } = operation.stream;
  return client.request({
    ...rest,
    operation,
    params: { ...params, [name]: value },
    options: { ...options, headers: { accept: 'text/event-stream', ...options?.headers } },
    read: async (response, { toError }) => {
      const context: StreamContext = { response, operation: operation.id, provider: client.provider };
      const body = await checkEventStream(context, toError);
      return new EventStream({ ...context, body, kind, signal: options?.signal });
    },
  });
}
