import type { ModelResponse, OutputItem, ResponseStreamEvent } from '@unspool/generated/responses';
import type { ScenarioAnswer, ScenarioRequest } from '@unspool/test/server';
import { paintPicture } from './paint-picture.ts';
import { readBody, readList } from './read-body.ts';
import { toEventStream } from './to-event-stream.ts';

/** A step of drawing takes longer than a word: so many times as long. */
const PATIENCE = 10;

/** A response whose model draws with the server's own tool; `undefined` where that is not offered, or nothing streams. */
export function drawInResponse({ body }: ScenarioRequest, eventDelay: number): ScenarioAnswer | undefined {
  const { input, model, stream, tools } = readBody(body);
  const draws = readList(tools).some(({ type }) => type === 'image_generation');
  if (!draws || stream !== true || typeof input !== 'string') return undefined;
  const events = [...listEvents(String(model), input)].map((event, sequence_number) => ({
    event: event.type,
    data: { ...event, sequence_number },
  }));
  return { kind: 'response', response: toEventStream(events, eventDelay * PATIENCE) };
}

type Step = ResponseStreamEvent extends infer TEvent
  ? TEvent extends unknown
    ? Omit<TEvent, 'sequence_number'>
    : never
  : never;

function* listEvents(model: string, prompt: string): Generator<Step> {
  const id = `ig_${Date.now()}`;
  const drawn: OutputItem = { type: 'image_generation_call', id, status: 'completed', result: paintPicture(prompt, 1) };
  const place = { item_id: id, output_index: 0 };
  const begun = toResponse(model, []);
  yield { type: 'response.created', response: begun };
  yield { type: 'response.in_progress', response: begun };
  yield {
    type: 'response.output_item.added',
    output_index: 0,
    item: { ...drawn, status: 'in_progress', result: null },
  };
  yield { type: 'response.image_generation_call.in_progress', ...place };
  yield { type: 'response.image_generation_call.generating', ...place };
  for (const [partial_image_index, grain] of [48, 24, 12].entries()) {
    const partial_image_b64 = paintPicture(prompt, grain);
    yield { type: 'response.image_generation_call.partial_image', ...place, partial_image_index, partial_image_b64 };
  }
  yield { type: 'response.image_generation_call.completed', ...place };
  yield { type: 'response.output_item.done', output_index: 0, item: drawn };
  yield { type: 'response.completed', response: { ...begun, status: 'completed', output: [drawn] } };
}

function toResponse(model: string, output: OutputItem[]): ModelResponse {
  return {
    id: `resp_${Date.now()}`,
    object: 'response',
    created_at: Math.floor(Date.now() / 1000),
    status: 'in_progress',
    error: null,
    incomplete_details: null,
    instructions: null,
    metadata: {},
    model,
    output,
    parallel_tool_calls: true,
    temperature: 1,
    tool_choice: 'auto',
    tools: [{ type: 'image_generation' }],
    top_p: 1,
  };
}
