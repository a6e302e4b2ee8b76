import type { Client } from '@unspool/generated';
import { createAssistant, type CreateAssistantParams, createThread } from '@unspool/generated/assistants';
import { createFile } from '@unspool/generated/files';

export const toolNames = ['function', 'code_interpreter', 'file_search'] as const;
export type ToolName = (typeof toolNames)[number];

type AssistantTool = NonNullable<CreateAssistantParams['tools']>[number];

const tools: Readonly<Record<ToolName, AssistantTool>> = {
  function: {
    type: 'function',
    function: {
      name: 'count_spools',
      description: 'How many spools of a material are on the shelf.',
      parameters: { type: 'object', properties: { material: { type: 'string' } }, required: ['material'] },
    },
  },
  code_interpreter: { type: 'code_interpreter' },
  file_search: { type: 'file_search' },
};

export interface AssistantPlan {
  readonly name: string;
  readonly instructions: string;
  readonly model: string;
  readonly toolNames: readonly ToolName[];
  /** A file that the code interpreter may read. */
  readonly file?: File | undefined;
  readonly signal: AbortSignal;
}

/** Makes an assistant with the tools that were ticked, and a thread to talk to it on. */
export async function setUpAssistant(client: Client<'assistants' | 'files'>, plan: AssistantPlan) {
  const { name, instructions, model, signal } = plan;
  const file = plan.file && (await createFile(client, { file: plan.file, purpose: 'assistants' }, { signal }));
  const assistant = await createAssistant(
    client,
    {
      name,
      instructions,
      model,
      tools: plan.toolNames.map((each) => tools[each]),
      ...(file && { tool_resources: { code_interpreter: { file_ids: [file.id] } } }),
    },
    { signal },
  );
  const thread = await createThread(client, {}, { signal });
  return { assistantId: assistant.id, threadId: thread.id };
}
