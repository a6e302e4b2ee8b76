import { isObject } from '../document.ts';
import type { Document } from '../document.ts';
import { SpecError } from '../spec-error.ts';

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
  // The sections above are objects and every reference leads somewhere; what is below is narrowed where it is read.
  return value as unknown as Document;
}

function checkReferences(root: Record<string, unknown>, from: string): void {
  visitReferences(root, '', (reference, pointer) => {
    if (!reference.startsWith('#/')) {
      const remedy = 'Bundle the document into one file first.';
      throw new SpecError('refers to another document', { in: from, pointer, remedy });
    }
    if (resolve(root, reference) === undefined) {
      const remedy = `Correct the reference, or add ${reference.slice(1)} to the document.`;
      throw new SpecError('is a dangling reference', { in: from, pointer, remedy });
    }
  });
}

/** Extensions are not looked into: what they hold is no part of the contract. */
function visitReferences(value: unknown, pointer: string, visit: (reference: string, pointer: string) => void): void {
  if (Array.isArray(value)) value.forEach((item, index) => visitReferences(item, `${pointer}/${index}`, visit));
  if (!isObject(value)) return;
  for (const [name, member] of Object.entries(value)) {
    if (name.startsWith('x-')) continue;
    const at = `${pointer}/${name.replaceAll('~', '~0').replaceAll('/', '~1')}`;
    if (name === '$ref' && typeof member === 'string') visit(member, at);
    else visitReferences(member, at, visit);
  }
}

function resolve(root: unknown, reference: string): unknown {
  let value = root;
  for (const segment of reference.slice(2).split('/')) {
    const name = decodeURIComponent(segment).replaceAll('~1', '/').replaceAll('~0', '~');
    value = isObject(value) ? value[name] : Array.isArray(value) ? value[Number(name)] : undefined;
  }
  return value;
}
