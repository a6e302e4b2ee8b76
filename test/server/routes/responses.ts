import {
  createResponseOperation,
  deleteResponseOperation,
  getResponseOperation,
  listResponseInputItemsOperation,
  type CreateResponse,
  type ListResponseInputItemsParams,
  type ModelResponse,
} from '@unspool/generated/responses';
import { RequestError } from '../errors/request-error.ts';
import { serve, type OperationCall, type ServedOperation } from '../http/serve.ts';
import { addAgents } from '../responses/add-agents.ts';
import { readResponsePrompt, toInputItems } from '../responses/read-response-prompt.ts';
import { toItemResource } from '../responses/to-item-resource.ts';
import { toModelResponse } from '../responses/to-model-response.ts';
import { toResponseEvents } from '../responses/to-response-events.ts';
import { obfuscate } from '../sse/obfuscate.ts';
import type { ServerSentEvent } from '../sse/server-sent-event.ts';
import { streamEvents } from '../sse/stream-events.ts';
import type { StoredResponse } from '../store/response-store.ts';
import { pageOf } from '../store/page.ts';

type Streamable = CreateResponse & { stream?: boolean | null | undefined };

interface GetQuery {
  readonly stream?: boolean | undefined;
  readonly starting_after?: number | undefined;
  readonly include_obfuscation?: boolean | undefined;
}

/** The Responses API: create (JSON or events), get (as it is, or its events again), delete, and the items of the input. */
export const responseRoutes: readonly ServedOperation[] = [
  serve<Streamable>(createResponseOperation, (call) => {
    const { body, context } = call;
    const response = createResponse(call);
    if (body.stream !== true) return Response.json(response);
    return streamEvents(
      namedEvents(response, {
        includeObfuscation: body.stream_options?.include_obfuscation ?? true,
        startingAfter: -1,
      }),
      context,
    );
  }),
  serve<undefined, GetQuery>(getResponseOperation, (call) => {
    const { response } = find(call);
    const { stream, starting_after: startingAfter = -1, include_obfuscation: includeObfuscation = true } = call.query;
    return stream === true
      ? streamEvents(namedEvents(response, { includeObfuscation, startingAfter }), call.context)
      : Response.json(response);
  }),
  serve(deleteResponseOperation, (call) => {
    const { id } = find(call).response;
    call.context.responses.remove(id);
    return Response.json({ id, object: 'response', deleted: true });
  }),
  serve<undefined, NonNullable<ListResponseInputItemsParams>>(listResponseInputItemsOperation, (call) => {
    const page = pageOf(find(call).inputItems, call.query, 20);
    if (page === undefined)
      throw new RequestError({ message: "'after' names no item of this response.", param: 'after' });
    return Response.json(page);
  }),
];

function createResponse({ body, context, reply }: OperationCall<CreateResponse, object>): ModelResponse {
  const history = historyBefore(body, context.responses.get);
  const prompt = readResponsePrompt(body, history);
  const answer = toModelResponse(body, { prompt, reply: reply(prompt) }, context);
  const response = addAgents(answer, body, context.createId);
  if (body.store !== false) {
    const items = toInputItems(body);
    context.responses.add({
      response,
      inputItems: items.map((item) => toItemResource(item, context.createId)),
      // The model makes no other items.
      history: [
        ...history,
        ...items,
        ...response.output.filter((item) => item.type === 'message' || item.type === 'function_call'),
      ],
    });
  }
  return response;
}

function historyBefore(
  { previous_response_id: id }: CreateResponse,
  get: (id: string) => StoredResponse | undefined,
): StoredResponse['history'] {
  if (id === undefined || id === null) return [];
  const previous = get(id);
  if (previous === undefined) {
    throw new RequestError({
      message: 'The previous response is not stored here.',
      param: 'previous_response_id',
      code: 'previous_response_not_found',
    });
  }
  return previous.history;
}

function find({
  context,
  path,
}: {
  context: OperationCall<undefined, object>['context'];
  path: (name: string) => string;
}): StoredResponse {
  const stored = context.responses.get(path('response_id'));
  if (stored === undefined)
    throw new RequestError({ status: 404, message: 'There is no response with this id.', param: 'response_id' });
  return stored;
}

function* namedEvents(
  response: ModelResponse,
  { includeObfuscation, startingAfter }: { includeObfuscation: boolean; startingAfter: number },
): Generator<ServerSentEvent> {
  for (const event of toResponseEvents(response)) {
    if (event.sequence_number <= startingAfter) continue;
    const padded =
      includeObfuscation && 'delta' in event && typeof event.delta === 'string'
        ? { ...event, obfuscation: obfuscate(event.delta) }
        : event;
    yield { event: event.type, data: padded };
  }
}
