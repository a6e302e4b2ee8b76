import { isObject, METHODS } from '../document.ts';
import type { Document, OperationObject, Parameter, PathItem } from '../document.ts';

/**
 * Puts the parameters and bodies that operations refer to in place, and the parameters of a path into its operations,
 * so that nothing after this has to look for them; webhooks take part. References to schemas and answers stay.
 */
export function inlineReferences(document: Document): Document {
  const { paths, webhooks } = document;
  return {
    ...document,
    paths: inlineItems(paths, document),
    ...(webhooks && { webhooks: inlineItems(webhooks, document) }),
  };
}

function inlineItems(items: Record<string, PathItem>, document: Document): Record<string, PathItem> {
  return Object.fromEntries(Object.entries(items).map(([path, item]) => [path, inlineItem(item, document)]));
}

function inlineItem(item: PathItem, document: Document): PathItem {
  const inlined: PathItem = {};
  const parameters = 'parameters' in item && Array.isArray(item.parameters) ? item.parameters : [];
  for (const method of METHODS) {
    const operation = item[method];
    if (operation) inlined[method] = inlineOperation(operation, parameters, document);
  }
  return inlined;
}

function inlineOperation(
  operation: OperationObject,
  ofPath: readonly Parameter[],
  document: Document,
): OperationObject {
  const own = (operation.parameters ?? []).map((one) => follow(one, document));
  const others = ofPath
    .map((one) => follow(one, document))
    .filter((one) => !own.some(({ name, in: place }) => name === one.name && place === one.in));
  const parameters = [...others, ...own];
  const { requestBody } = operation;
  return {
    ...operation,
    ...(parameters.length > 0 && { parameters }),
    ...(requestBody && { requestBody: follow(requestBody, document) }),
    // OpenAPI 3.1 lets an operation tell no answers.
    responses: operation.responses ?? {},
  };
}

/** What a reference leads to, through any number of them; `checkDocument` has made sure that there is something. */
function follow<T extends object>(value: T, document: Document): T {
  if (!('$ref' in value) || typeof value.$ref !== 'string') return value;
  let target: unknown = document;
  for (const name of value.$ref.split('/').slice(1)) target = isObject(target) ? target[name] : undefined;
  // A reference in the place of a parameter leads to a parameter (OpenAPI 3.1 §4.8.23), and so for bodies.
  return isObject(target) ? follow(target as T, document) : value;
}
