import type { Document, OperationObject, Schema, StreamFact } from '../document.ts';
import { mapOperations } from '../map-operations.ts';
import { toComponentName } from '../resolve-schema.ts';

/**
 * Takes the member that turns a stream on out of requests (T3): whether a call streams is told by the function that is
 * called. `x-unspool-stream` still names it.
 */
export function dropStreamSwitches(document: Document): Document {
  const schemas = { ...document.components.schemas };
  const dropped = mapOperations(document, (operation) => {
    const stream = operation['x-unspool-stream'];
    if (!stream) return operation;
    if (stream.in === 'query') return dropParameter(operation, stream);
    for (const { schema } of Object.values(operation.requestBody?.content ?? {})) {
      const name = schema && toComponentName(schema);
      const component = name === undefined ? undefined : schemas[name];
      if (name !== undefined && component) schemas[name] = dropProperty(component, stream.name);
    }
    return operation;
  });
  return { ...dropped, components: { ...dropped.components, schemas } };
}

function dropParameter(operation: OperationObject, stream: StreamFact): OperationObject {
  const parameters = (operation.parameters ?? []).filter(
    ({ name, in: place }) => place !== 'query' || name !== stream.name,
  );
  return { ...operation, parameters };
}

function dropProperty(schema: Schema, name: string): Schema {
  const { [name]: _, ...properties } = schema.properties ?? {};
  return { ...schema, properties };
}
