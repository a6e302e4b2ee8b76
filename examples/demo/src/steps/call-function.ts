import { outputText } from '@unspool/generated';
import { createResponse, type FunctionTool, type InputItem } from '@unspool/generated/responses';
import { type DemoStep, expect } from '../step.ts';

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

export const callFunction: DemoStep = {
  title: 'Let the model call a function, and answer it',
  async run({ client, models }) {
    const question: InputItem = { role: 'user', content: 'What is the weather in Lisbon?' };
    const asked = await createResponse(client, {
      model: models.text,
      input: [question],
      tools: [getWeather],
      tool_choice: 'required',
    });
    const call = asked.output.find((item) => item.type === 'function_call');
    expect(call !== undefined, 'The model called no function.');
    expect(call.name === 'get_weather', `The model called ${call.name}.`);
    const result = readWeather(JSON.parse(call.arguments));
    const answered = await createResponse(client, {
      model: models.text,
      previous_response_id: asked.id,
      input: [{ type: 'function_call_output', call_id: call.call_id, output: JSON.stringify(result) }],
      tools: [getWeather],
    });
    const text = outputText(answered);
    expect(text.includes(String(result.degrees)), 'The answer does not use what the function returned.');
    return `get_weather(${call.arguments}) gave ${result.degrees} °C; the model said “${text}”`;
  },
};

interface Weather {
  readonly city: string;
  readonly degrees: number;
}

/** The function that the model calls. Its arguments are the model's words, so they are checked. */
function readWeather(input: unknown): Weather {
  if (typeof input === 'object' && input !== null && 'city' in input && typeof input.city === 'string') {
    return { city: input.city, degrees: 21 };
  }
  throw new Error('The arguments are not those of the schema.');
}
