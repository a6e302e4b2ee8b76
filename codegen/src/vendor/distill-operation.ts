import { isObject } from '../document.ts';
import type { OperationFacts, OperationObject } from '../document.ts';

/**
 * The facts of an operation that stand in vendor extensions and code samples of the upstream document: section,
 * stability, and the `OpenAI-Beta` header, which only its curl samples state.
 */
function distillOperationFacts(operation: object): OperationFacts {
  const meta = 'x-oaiMeta' in operation ? operation['x-oaiMeta'] : undefined;
  if (!isObject(meta)) return {};
  const beta = findBetaHeader(JSON.stringify(meta['examples'] ?? null));
  return {
    ...(typeof meta['group'] === 'string' && { 'x-unspool-group': meta['group'] }),
    ...(meta['beta'] === true && { 'x-unspool-stability': 'beta' as const }),
    ...(meta['legacy'] === true && { 'x-unspool-stability': 'legacy' as const }),
    ...(beta !== undefined && { 'x-unspool-beta': beta }),
  };
}

/** Operation without prose, its members in a fixed order. Schemas are left as they are. */
export function distillOperation(operation: OperationObject): OperationObject {
  const { operationId, deprecated, security, parameters, requestBody, responses } = operation;
  return {
    ...(operationId !== undefined && { operationId }),
    ...distillOperationFacts(operation),
    ...(deprecated && { deprecated }),
    ...(security && { security }),
    ...(parameters && { parameters }),
    ...(requestBody && { requestBody }),
    responses,
  };
}

function findBetaHeader(samples: string): string | undefined {
  return /OpenAI-Beta:\s*([\w-]+=\w+)/i.exec(samples)?.[1];
}
