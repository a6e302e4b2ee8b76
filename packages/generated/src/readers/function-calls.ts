/** The part of a response that {@link functionCalls} reads; every `ModelResponse` fits. */
export interface ResponseWithItems<TItem> {
  readonly output: readonly TItem[];
}

/**
 * The function calls of a response, in the order in which the model made them. Each waits for a `function_call_output` item
 * with its `call_id`; its `arguments` are JSON text made by the model, which may fail to parse.
 *
 * @example
 * for (const call of functionCalls(response)) console.log(call.name, call.arguments);
 */
export function functionCalls<TItem extends { readonly type?: string | undefined }>(
  response: ResponseWithItems<TItem>,
): Extract<TItem, { type: 'function_call' }>[] {
  return response.output.filter((item) => isFunctionCall(item));
}

function isFunctionCall<TItem extends { readonly type?: string | undefined }>(
  item: TItem,
): item is Extract<TItem, { type: 'function_call' }> {
  return item.type === 'function_call';
}
