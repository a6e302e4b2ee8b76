import { callArguments, thought } from '../chat/turn.ts';
import type { ResponsesSheet } from './responses-sheet.ts';

export interface ResponsesRequest {
  readonly model: string;
  readonly input: string | readonly { readonly type?: string; readonly output?: unknown }[];
  readonly tools?: readonly { readonly name: string }[];
  readonly stream?: boolean;
  readonly previous_response_id?: string | null;
}

export type OutputItem =
  | {
      readonly type: 'reasoning';
      readonly id: string;
      readonly summary: readonly Part[];
      readonly content?: readonly Part[];
    }
  | {
      readonly type: 'message';
      readonly id: string;
      readonly role: 'assistant';
      readonly status: string;
      readonly content: readonly Part[];
    }
  | {
      readonly type: 'function_call';
      readonly id: string;
      readonly call_id: string;
      readonly name: string;
      readonly arguments: string;
      readonly status: string;
    };

export interface Part {
  readonly type: string;
  readonly text: string;
  readonly annotations?: readonly unknown[];
}

/** A response as it is before it has any output. */
export function makeResponse(sheet: ResponsesSheet, { model }: ResponsesRequest): object {
  return {
    id: sheet.id ?? 'resp_1',
    object: 'response',
    created_at: 1_790_000_000,
    status: 'in_progress',
    model,
    output: [],
    error: null,
    incomplete_details: null,
    instructions: null,
    metadata: {},
    parallel_tool_calls: true,
    temperature: 1,
    tool_choice: 'auto',
    tools: [],
    top_p: 1,
    ...sheet.extras,
  };
}

/** A response that is complete. */
export function completeResponse(sheet: ResponsesSheet, request: ResponsesRequest): object {
  const usage = {
    input_tokens: 11,
    input_tokens_details: { cached_tokens: 0 },
    output_tokens: 7,
    output_tokens_details: { reasoning_tokens: 3 },
    total_tokens: 18,
  };
  return { ...makeResponse(sheet, request), status: 'completed', output: makeOutput(sheet, request), usage };
}

/** A call of the first tool there is, unless the last item is the output of one; else the last input, repeated. */
export function makeOutput(sheet: ResponsesSheet, { input, tools }: ResponsesRequest): OutputItem[] {
  const last = typeof input === 'string' ? undefined : input.at(-1);
  const [tool] = tools ?? [];
  if (tool !== undefined && last?.type !== 'function_call_output') return [...think(sheet), callTool(sheet, tool.name)];
  const said = typeof input === 'string' ? input : String(last?.output);
  const content = [{ type: 'output_text', text: `You said: ${said}`, annotations: [] }];
  return [...think(sheet), { type: 'message', id: 'msg_1', role: 'assistant', status: 'completed', content }];
}

function think({ thoughts }: ResponsesSheet): OutputItem[] {
  if (thoughts === undefined) return [];
  const item = { type: 'reasoning', id: 'rs_1' } as const;
  if (thoughts === 'reasoning_text') {
    return [{ ...item, summary: [], content: [{ type: 'reasoning_text', text: thought }] }];
  }
  return [{ ...item, summary: [{ type: 'summary_text', text: thought }] }];
}

function callTool({ callId = 'call_1' }: ResponsesSheet, name: string): OutputItem {
  return { type: 'function_call', id: 'fc_1', call_id: callId, name, arguments: callArguments, status: 'completed' };
}
