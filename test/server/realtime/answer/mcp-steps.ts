import type { RealtimeMCPToolCall } from '@unspool/generated/realtime';
import { splitTokens } from '../../model/split-tokens.ts';
import type { ServerStep } from '../connection/realtime-connection.ts';
import type { ScriptedItem } from '../script/scripted-answer.ts';
import type { Answer, AnsweredItem, ItemPlace } from './answer.ts';
import { beginItem, endItem } from './item-border-steps.ts';

type McpCall = Extract<ScriptedItem, { kind: 'mcp-call' }>;
type ApprovalRequest = Extract<ScriptedItem, { kind: 'mcp-approval-request' }>;

/** The events of a tool that the API itself calls on an MCP server: arguments, the call, and what came of it. */
export function* mcpCallSteps(answer: Answer, call: McpCall, place: ItemPlace): Generator<ServerStep, AnsweredItem> {
  const id = call.id ?? answer.createId('mcp');
  const begun: RealtimeMCPToolCall = {
    id,
    type: 'mcp_call',
    server_label: call.server,
    name: call.name,
    arguments: '',
    approval_request_id: call.approvalRequestId ?? null,
    output: null,
    error: null,
  };
  const previous_item_id = yield* beginItem(answer, begun, place);
  const inPlace = { ...place, item_id: id };
  const said: string[] = [];
  for (const delta of splitTokens(call.arguments)) {
    if (answer.stopped() !== undefined) break;
    said.push(delta);
    yield { type: 'response.mcp_call_arguments.delta', ...inPlace, delta };
  }
  const whole = said.join('');
  yield { type: 'response.mcp_call_arguments.done', ...inPlace, arguments: whole };
  const isCalled = whole === call.arguments && answer.stopped() === undefined;
  const item: RealtimeMCPToolCall = { ...begun, arguments: whole, ...(isCalled && call.result) };
  if (isCalled) yield* resultSteps(call, { item_id: id, output_index: place.output_index });
  yield* endItem(answer, { id, item }, { ...place, previous_item_id });
  return { item, textTokens: said.length, audioTokens: 0 };
}

function* resultSteps(
  { result }: McpCall,
  place: { readonly item_id: string; readonly output_index: number },
): Generator<ServerStep> {
  yield { type: 'response.mcp_call.in_progress', ...place };
  yield 'output' in result
    ? { type: 'response.mcp_call.completed', ...place }
    : { type: 'response.mcp_call.failed', ...place };
}

/** The events of a question: may this tool be called? It comes whole, and the client answers with an item of its own. */
export function* approvalSteps(
  answer: Answer,
  request: ApprovalRequest,
  place: ItemPlace,
): Generator<ServerStep, AnsweredItem> {
  const id = request.id ?? answer.createId('mcpr');
  const item = {
    id,
    type: 'mcp_approval_request',
    server_label: request.server,
    name: request.name,
    arguments: request.arguments,
  } as const;
  const previous_item_id = yield* beginItem(answer, item, place);
  yield* endItem(answer, { id, item }, { ...place, previous_item_id });
  return { item, textTokens: splitTokens(request.arguments).length, audioTokens: 0 };
}
