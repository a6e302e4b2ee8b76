import type { Document, MediaType, OperationObject, Schema, StreamFact } from '../document.ts';
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
    return mapBodySchema(operation, (schema) => {
      const name = toComponentName(schema);
      const component = name === undefined ? undefined : schemas[name];
      if (name === undefined || !component) return dropProperty(schema, stream.name);
      schemas[name] = dropProperty(component, stream.name);
      return schema;
    });
  });
  return { ...dropped, components: { ...dropped.components, schemas } };
}

function mapBodySchema(operation: OperationObject, map: (schema: Schema) => Schema): OperationObject {
  const { requestBody } = operation;
  if (!requestBody) return operation;
  const content: Record<string, MediaType> = {};
  for (const [type, media] of Object.entries(requestBody.content)) {
    content[type] = media.schema ? { ...media, schema: map(media.schema) } : media;
  }
  return { ...operation, requestBody: { ...requestBody, content } };
}

function dropParameter(operation: OperationObject, stream: StreamFact): OperationObject {
  const parameters = (operation.parameters ?? []).filter(
    ({ name, in: place }) => place !== 'query' || name !== stream.name,
  );
  return { ...operation, parameters };
}

function dropProperty(schema: Schema, name: string): Schema {
  const { properties, required } = schema;
  const { [name]: _, ...others } = properties ?? {};
  return {
    ...schema,
    ...(properties && { properties: others }),
    ...(required && { required: required.filter((one) => one !== name) }),
  };
}
