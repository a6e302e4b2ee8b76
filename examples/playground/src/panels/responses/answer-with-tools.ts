import { type Client, functionCalls } from '@unspool/generated';
import type { FunctionTool, InputItem, ModelResponse } from '@unspool/generated/responses';
import { streamResponse } from '@unspool/streaming/responses';

const getWeather: FunctionTool = {
  type: 'function',
  name: 'get_weather',
  description: 'The weather of a city now.',
  parameters: {
    type: 'object',
    properties: { city: { type: 'string' } },
    required: ['city'],
    additionalProperties: false,
  },
  strict: true,
};

export interface ToolQuestion {
  readonly model: string;
  readonly input: string;
  readonly previousId: string | undefined;
  readonly signal: AbortSignal;
  readonly onText: (text: string) => void;
  readonly onCall: (call: string, output: string) => void;
}

/** Lets the model call a function as often as it likes; each round follows the one before, up to an answer in words. */
export async function answerWithTools(client: Client<'responses'>, question: ToolQuestion) {
  const { model, signal, onText, onCall } = question;
  let input: string | readonly InputItem[] = question.input;
  let id = question.previousId;
  for (let round = 0; round < 5; round += 1) {
    const params = { model, input, tools: [getWeather], previous_response_id: id };
    const stream = await streamResponse(client, params, { signal });
    for await (const event of stream) {
      if (event.type === 'response.output_text.delta') onText(event.delta);
    }
    const response: ModelResponse = await stream.final();
    id = response.id;
    const calls = functionCalls(response);
    if (calls.length === 0) return { id, usage: response.usage };
    input = calls.map((call) => {
      const output = readWeather(call.arguments);
      onCall(`${call.name}(${call.arguments})`, output);
      return { type: 'function_call_output', call_id: call.call_id, output };
    });
  }
  throw new Error('The model called functions five times without an answer.');
}

/** The function itself. Its arguments are the words of a model. */
function readWeather(callArguments: string): string {
  const { city }: { city?: unknown } = JSON.parse(callArguments);
  return JSON.stringify({ city: String(city), degrees: 21, sky: 'a few clouds' });
}
