import type { Client } from '@unspool/generated';
import { createResponse, type FunctionTool, type InputItem, type OutputItem } from '@unspool/generated/responses';

/** One orange pixel, as a PNG. */
const picture =
  'data:image/png;base64,iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mP8v8TwHwAGBgJ/6V9wWwAAAABJRU5ErkJggg==';

const lookUpColor: FunctionTool = {
  type: 'function',
  name: 'look_up_color',
  description: 'The name that painters have for a colour.',
  parameters: {
    type: 'object',
    properties: { hex: { type: 'string', pattern: '^#[0-9a-f]{6}$' } },
    required: ['hex'],
    additionalProperties: false,
  },
  strict: true,
};

const input: readonly InputItem[] = [
  {
    role: 'developer',
    content: 'Describe the picture in the given form. Look up the colour first if you are not sure of its name.',
  },
  {
    role: 'user',
    content: [
      { type: 'input_text', text: 'What is in this picture?' },
      { type: 'input_image', image_url: picture, detail: 'low' },
    ],
  },
];

/** Asks for a picture's description with a tool, an image and a JSON schema, and says in a line what each output item is. */
export async function describePicture(client: Client<'responses'>, model: string): Promise<readonly string[]> {
  const response = await createResponse(client, {
    model,
    input,
    tools: [lookUpColor],
    text: {
      format: {
        type: 'json_schema',
        name: 'picture',
        strict: true,
        schema: {
          type: 'object',
          properties: { subject: { type: 'string' }, color: { type: 'string' } },
          required: ['subject', 'color'],
          additionalProperties: false,
        },
      },
    },
  });
  return response.output.map(describeItem);
}

/** Each `type` narrows the item to its own members; a kind that the types do not know yet still has its name. */
export function describeItem(item: OutputItem): string {
  switch (item.type) {
    case 'message':
      return item.content
        .map((part) => (part.type === 'output_text' ? `text: ${part.text}` : `refused: ${part.refusal}`))
        .join('\n');
    case 'function_call':
      return `calls ${item.name}(${item.arguments}) as ${item.call_id}`;
    case 'reasoning':
      return `thinks: ${item.summary.map((part) => part.text).join(' ')}`;
    default:
      return `an item of type ${item.type}`;
  }
}
