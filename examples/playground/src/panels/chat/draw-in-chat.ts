import type { Client } from '@unspool/generated';
import type { ChatCompletionRequestMessage, ChatCompletionTool } from '@unspool/generated/chat';
import { createImage } from '@unspool/generated/images';
import { streamChatCompletion } from '@unspool/streaming/chat';

const createImageTool: ChatCompletionTool = {
  type: 'function',
  function: {
    name: 'create_image',
    description: 'Draws a picture and shows it to the user.',
    parameters: {
      type: 'object',
      properties: { prompt: { type: 'string', description: 'What there is to see.' } },
      required: ['prompt'],
      additionalProperties: false,
    },
    strict: true,
  },
};

export interface DrawRequest {
  readonly model: string;
  readonly messages: readonly ChatCompletionRequestMessage[];
  readonly signal: AbortSignal;
  readonly onText: (text: string) => void;
  readonly onCall: (name: string, callArguments: string) => void;
  /** A finished picture as a data URL. */
  readonly onPicture: (url: string) => void;
}

/** Lets the model call a function that draws, as often as it likes, until it says what it has done. */
export async function drawInChat(client: Client<'chat' | 'images'>, request: DrawRequest): Promise<void> {
  const { model, signal, onText, onCall, onPicture } = request;
  const messages = [...request.messages];
  for (let round = 0; round < 5; round += 1) {
    const stream = await streamChatCompletion(client, { model, messages, tools: [createImageTool] }, { signal });
    for await (const chunk of stream) onText(chunk.choices[0]?.delta.content ?? '');
    const message = (await stream.final()).choices[0]?.message;
    const calls = message?.tool_calls?.filter((call) => call.type === 'function') ?? [];
    if (message === undefined || calls.length === 0) return;
    messages.push(message);
    for (const call of calls) {
      onCall(call.function.name, call.function.arguments);
      const { prompt }: { prompt: string } = JSON.parse(call.function.arguments);
      const { data } = await createImage(client, { model: 'gpt-image-1', prompt }, { signal });
      onPicture(`data:image/png;base64,${data?.[0]?.b64_json ?? ''}`);
      messages.push({ role: 'tool', tool_call_id: call.id, content: 'The picture is on the screen.' });
    }
  }
}
