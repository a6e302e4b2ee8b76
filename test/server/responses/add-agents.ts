import type { CreateResponse, ModelResponse, OutputItem } from '@unspool/generated/responses';
import type { CreateId } from '../ids.ts';

const root = { agent_name: 'root' };
const reader = { agent_name: 'reader' };

/**
 * Lets a second agent work on a response that several may work on: the first one starts it, it reports what it was given to
 * read, and the answer follows. Each item says whose it is. Any other response stays as it is.
 */
export function addAgents(
  response: ModelResponse,
  { multi_agent }: Pick<CreateResponse, 'multi_agent'>,
  createId: CreateId,
): ModelResponse {
  if (multi_agent?.enabled !== true) return response;
  const call = { call_id: createId('call'), action: 'spawn_agent' } as const;
  const work: OutputItem[] = [
    { id: createId('mac'), type: 'multi_agent_call', ...call, arguments: '{"name":"reader"}', agent: root },
    {
      id: createId('maco'),
      type: 'multi_agent_call_output',
      ...call,
      output: [toText('reader is at work.')],
      agent: root,
    },
    {
      id: createId('amsg'),
      type: 'agent_message',
      author: reader.agent_name,
      recipient: root.agent_name,
      content: [toText('I have read it.')],
      agent: reader,
    },
  ];
  return { ...response, output: [...work, ...response.output.map((item) => ({ ...item, agent: root }))] };
}

function toText(text: string) {
  return { type: 'output_text' as const, text, annotations: [], logprobs: [] };
}
