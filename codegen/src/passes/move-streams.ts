import type { Document, OperationObject, Schema, StreamFact } from '../document.ts';
import { mapOperations } from '../map-operations.ts';
import { SpecError } from '../spec-error.ts';

const SSE = 'text/event-stream';
const PREFIX = '#/components/schemas/';

/**
 * Takes server-sent events out of the answers (T3), where they stand beside JSON under the same status, and notes them
 * as `x-unspool-stream`: the member of the request that turns the stream on, and the component that its events are.
 */
export function moveStreams(document: Document): Document {
  return mapOperations(document, (operation, { pointer }) => {
    const event = findEvent(operation);
    if (event === undefined) return operation;
    const found = findSwitch(operation, document);
    if (found) return { ...withoutEvents(operation), 'x-unspool-stream': { ...found, event } };
    const remedy = 'Say in spec/overlay.yaml what turns the stream on: x-unspool-stream: { in, name, value, event }.';
    throw new SpecError('streams, and nothing in the request turns that on', {
      in: 'spec/openapi.json',
      pointer,
      remedy,
    });
  });
}

function findEvent(operation: OperationObject): string | undefined {
  for (const answer of Object.values(operation.responses)) {
    const reference = answer.content?.[SSE]?.schema?.$ref;
    if (reference?.startsWith(PREFIX)) return reference.slice(PREFIX.length);
  }
  return undefined;
}

function withoutEvents(operation: OperationObject): OperationObject {
  const responses = { ...operation.responses };
  for (const [status, answer] of Object.entries(responses)) {
    const { [SSE]: _, ...content } = answer.content ?? {};
    if (answer.content) responses[status] = { ...answer, content };
  }
  return { ...operation, responses };
}

function findSwitch(operation: OperationObject, document: Document): Omit<StreamFact, 'event'> | undefined {
  const known = operation['x-unspool-stream'];
  if (known) return { in: known.in, name: known.name, value: known.value };
  const bodies = Object.values(operation.requestBody?.content ?? {}).map(({ schema }) => schema);
  if (bodies.some((schema) => hasProperty(schema, 'stream', document)))
    return { in: 'body', name: 'stream', value: true };
  if (bodies.some((schema) => hasProperty(schema, 'stream_format', document))) {
    return { in: 'body', name: 'stream_format', value: 'sse' };
  }
  const isInQuery = operation.parameters?.some((one) => one.in === 'query' && one.name === 'stream');
  return isInQuery ? { in: 'query', name: 'stream', value: true } : undefined;
}

function hasProperty(schema: Schema | undefined, name: string, document: Document): boolean {
  if (!schema) return false;
  if (schema.$ref?.startsWith(PREFIX)) {
    return hasProperty(document.components.schemas[schema.$ref.slice(PREFIX.length)], name, document);
  }
  if (schema.properties && Object.hasOwn(schema.properties, name)) return true;
  return (schema.allOf ?? []).some((member) => hasProperty(member, name, document));
}
