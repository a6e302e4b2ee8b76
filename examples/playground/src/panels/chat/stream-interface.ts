import type { Client } from '@unspool/generated';
import type { ChatCompletionTool } from '@unspool/generated/chat';
import { partialToolCalls } from '@unspool/streaming/partial';
import { streamChatCompletion } from '@unspool/streaming/chat';

const elementTypes = ['card', 'row', 'heading', 'text', 'field', 'button'] as const;

/** An element of an interface, with others inside: the schema refers to itself. */
const schema = {
  type: 'object',
  properties: {
    type: { type: 'string', enum: elementTypes },
    label: { type: 'string' },
    children: { type: 'array', items: { $ref: '#' } },
  },
  required: ['type', 'label', 'children'],
  additionalProperties: false,
};

const renderInterface: ChatCompletionTool = {
  type: 'function',
  function: { name: 'render_interface', description: 'Shows an interface.', parameters: schema, strict: true },
};

export interface InterfaceRequest {
  readonly model: string;
  readonly wish: string;
  readonly signal: AbortSignal;
  /** The interface so far: at every piece of the call, as much of it as has come. */
  readonly onInterface: (root: unknown, state: string) => void;
}

/** Has the model build an interface by calling a strict tool, and shows it while the arguments arrive. */
export async function streamInterface(client: Client<'chat'>, request: InterfaceRequest): Promise<void> {
  const { model, wish, signal, onInterface } = request;
  const stream = await streamChatCompletion(
    client,
    {
      model,
      messages: [{ role: 'user', content: wish }],
      tools: [renderInterface],
      tool_choice: { type: 'function', function: { name: 'render_interface' } },
    },
    { signal },
  );
  const calls = partialToolCalls(stream);
  for await (const _ of stream) onInterface(calls[0]?.arguments, calls[0]?.state ?? 'waiting');
  onInterface(calls[0]?.arguments, calls[0]?.state ?? 'missing');
}
