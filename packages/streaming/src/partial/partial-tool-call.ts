import type { PartialJson } from './partial-json.ts';

/** A call of a tool while its arguments arrive. */
export interface PartialToolCall<TArguments = unknown> {
  /** What the tool's output has to name: `call_id` of a response's item, `id` of a chat completion's call; for MCP the item's `id`. */
  readonly callId: string | undefined;
  readonly name: string | undefined;
  /** As `value` of `createPartialJson`: grows in place. */
  readonly arguments: PartialJson<TArguments>['value'];
  /** Of the arguments. A call is to be made when the stream is whole, with the arguments checked. */
  readonly state: PartialJson['state'];
}
