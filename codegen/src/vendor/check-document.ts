import { isObject } from '../document.ts';
import type { Document } from '../document.ts';
import { SpecError } from '../spec-error.ts';
import { toPointerSegment } from '../walk-schemas.ts';

/**
 * Makes sure that a value is an OpenAPI 3.1 document of the form that the generator reads.
 *
 * @throws {@link SpecError} with the JSON pointer of what is missing or dangling
 */
export function checkDocument(value: unknown, from: string): Document {
  if (!isObject(value) || typeof value['openapi'] !== 'string') {
    throw new SpecError('is not an OpenAPI document', { in: from, remedy: 'Pass a document with `openapi: 3.1.x`.' });
  }
  if (!value['openapi'].startsWith('3.1.')) {
    throw new SpecError('is not OpenAPI 3.1', {
      in: from,
      pointer: '/openapi',
      remedy: 'Convert the document to 3.1.',
    });
  }
  const components = isObject(value['components']) ? value['components'] : {};
  const sections = { '/info': value['info'], '/paths': value['paths'], '/components/schemas': components['schemas'] };
  for (const [pointer, section] of Object.entries(sections)) {
    if (!isObject(section))
      throw new SpecError('is missing or no object', { in: from, pointer, remedy: 'Add it to the document.' });
  }
  checkReferences(value, from);
  checkOperations(value, from);
  // The sections above are objects and every reference leads somewhere; what is below is narrowed where it is read.
  return value as unknown as Document;
}

function checkReferences(root: Record<string, unknown>, from: string): void {
  visitReferences(root, '', (reference, pointer) => {
    const place = { in: from, pointer };
    const [, section, name] = /^#\/components\/(?!pathItems)(\w+)\/([^/]+)$/.exec(reference) ?? [];
    if (section === undefined || name === undefined) {
      const remedy = 'Bundle the document into one file and give what is meant a component of its own.';
      throw new SpecError('does not refer to a component of this document', { ...place, remedy });
    }
    const components = isObject(root['components']) ? root['components'][section] : undefined;
    if (isObject(components) && Object.hasOwn(components, name)) return;
    const remedy = `Correct the reference, or add ${reference.slice(1)} to the document.`;
    throw new SpecError('is a dangling reference', { ...place, remedy });
  });
}

/** What OpenAPI requires and nothing after this looks for again: the name and place of parameters, the content of bodies. */
function checkOperations(root: Record<string, unknown>, from: string): void {
  for (const section of ['paths', 'webhooks']) {
    for (const [path, item] of entriesOf(root[section])) {
      const pointer = `/${section}/${toPointerSegment(path)}`;
      for (const [method, operation] of [['', item], ...entriesOf(item)] as const) {
        checkOperation(operation, { in: from, pointer: method === '' ? pointer : `${pointer}/${method}` });
      }
    }
  }
}

function checkOperation(operation: unknown, place: { in: string; pointer: string }): void {
  if (!isObject(operation)) return;
  const { parameters, requestBody } = operation;
  entriesOf(parameters).forEach(([index, parameter]) => {
    const isWhole = isObject(parameter) && (parameter['$ref'] ?? (parameter['name'] && parameter['in']));
    const pointer = `${place.pointer}/parameters/${index}`;
    if (!isWhole)
      throw new SpecError('has no name or no place', { ...place, pointer, remedy: 'Give it `name` and `in`.' });
  });
  const isSound = !isObject(requestBody) || typeof requestBody['$ref'] === 'string' || isObject(requestBody['content']);
  const pointer = `${place.pointer}/requestBody`;
  if (!isSound) throw new SpecError('has no content', { ...place, pointer, remedy: 'Give it `content`.' });
}

function entriesOf(value: unknown): [string, unknown][] {
  return isObject(value) || Array.isArray(value) ? Object.entries(value) : [];
}

/** Extensions are not looked into: what they hold is no part of the contract. */
function visitReferences(value: unknown, pointer: string, visit: (reference: string, pointer: string) => void): void {
  if (Array.isArray(value)) value.forEach((item, index) => visitReferences(item, `${pointer}/${index}`, visit));
  if (!isObject(value)) return;
  for (const [name, member] of Object.entries(value)) {
    if (name.startsWith('x-')) continue;
    const at = `${pointer}/${toPointerSegment(name)}`;
    if (name === '$ref' && typeof member === 'string') visit(member, at);
    else visitReferences(member, at, visit);
  }
}
