import type { Model, OperationModel } from '../analyze/model.ts';
import type { Schema } from '../document.ts';
import { toComponentName, toReference } from '../resolve-schema.ts';
import { SpecError } from '../spec-error.ts';
import type { OperationDocs } from './operation-docs.ts';

/** Keyword that carries our words about a member to `describeSchema`. */
export const WORDS = 'x-unspool-words';

type Schemas = Record<string, Schema>;

/**
 * Puts our words about parameters onto the members that they are about, wherever an operation's parameters declare them.
 * Those about parameters of the path stand above the function.
 *
 * @throws {@link SpecError} for words about a parameter that the operation does not have
 */
export function addWords(model: Model, docs: OperationDocs): Model {
  const schemas: Schemas = { ...model.schemas };
  for (const area of model.areas) {
    for (const operation of area.operations) {
      for (const [name, words] of docs.get(operation.id)?.parameters ?? []) addTo(schemas, operation, { name, words });
    }
  }
  return { ...model, schemas };
}

interface ParameterWords {
  readonly name: string;
  readonly words: string;
}

function addTo(schemas: Schemas, { id, params, pathParameters }: OperationModel, parameter: ParameterWords): void {
  if (pathParameters.includes(parameter.name)) return;
  if (params && describeMember(toReference(params.name), parameter, schemas)) return;
  throw new SpecError('has words, and the operation has no such parameter', {
    in: 'spec/docs.yaml',
    pointer: `/operations/${id}/parameters/${parameter.name}`,
    remedy: 'Remove them, or correct the name.',
  });
}

/** Rewrites the components that declare the member; tells whether there is one. */
function describeMember(schema: Schema, parameter: ParameterWords, schemas: Schemas): boolean {
  const name = toComponentName(schema);
  const component = name === undefined ? undefined : schemas[name];
  if (name === undefined || component === undefined) return false;
  const members = [...(component.allOf ?? []), ...(component.anyOf ?? []), ...(component.oneOf ?? [])];
  if (members.filter((member) => describeMember(member, parameter, schemas)).length > 0) return true;
  if (toComponentName(component) !== undefined) return describeMember(component, parameter, schemas);
  const property = component.properties?.[parameter.name];
  if (!property) return false;
  const properties = { ...component.properties, [parameter.name]: { ...property, [WORDS]: parameter.words } };
  schemas[name] = { ...component, properties };
  return true;
}
