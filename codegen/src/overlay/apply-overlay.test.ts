import { describe, expect, it } from 'vitest';
import { toDocument, toJsonOperation } from '../document.fixture.ts';
import { applyOverlay } from './apply-overlay.ts';
import type { OverlayAction } from './overlay.ts';

const DOCUMENT = toDocument(
  {
    A: { type: 'object', properties: { a: { type: 'string' } }, required: ['a', 'b', 'c'] },
    B: { type: 'object', properties: { a: { type: 'string' } } },
    C: { type: 'object', additionalProperties: false },
  },
  { 'GET /x/{id}': toJsonOperation(undefined, { type: 'string' }) },
);

function apply(...actions: Partial<OverlayAction>[]): ReturnType<typeof applyOverlay> {
  return applyOverlay(DOCUMENT, { actions: actions.map((one) => ({ target: '', description: '', ...one })) });
}

describe('applyOverlay', () => {
  it('merges into objects and appends to arrays', () => {
    const { A } = apply(
      { target: '$.components.schemas.A', update: { properties: { b: { type: 'number' } }, required: ['d'] } },
      { target: '$.components.schemas.A.required', update: ['e'] },
    ).components.schemas;
    expect(A).toEqual({
      type: 'object',
      properties: { a: { type: 'string' }, b: { type: 'number' } },
      required: ['a', 'b', 'c', 'd', 'e'],
    });
  });

  it('replaces a plain value through its holder', () => {
    const { A } = apply({ target: '$.components.schemas.A', update: { type: ['object', 'null'] } }).components.schemas;
    expect(A?.type).toEqual(['object', 'null']);
  });

  it('removes members, and several entries of one array', () => {
    const { A, B } = apply(
      { target: "$.components.schemas.A.required[?@ == 'a' || @ == 'b']", remove: true },
      { target: '$.components.schemas.B.properties', remove: true },
    ).components.schemas;
    expect(A?.required).toEqual(['c']);
    expect(B).toEqual({ type: 'object' });
  });

  it('takes a path with slashes and braces, and several names at once', () => {
    const document = apply(
      { target: "$.paths['/x/{id}'].get", update: { deprecated: true } },
      { target: "$.components.schemas['A','B'].properties.a", update: { format: 'uri' } },
    );
    expect(document.paths['/x/{id}']?.get?.deprecated).toBe(true);
    expect(document.components.schemas['B']?.properties).toEqual({ a: { type: 'string', format: 'uri' } });
  });

  it('leaves the document given as it is', () => {
    const before = JSON.stringify(DOCUMENT);
    apply({ target: '$.components.schemas.A', remove: true });
    expect(JSON.stringify(DOCUMENT)).toBe(before);
  });

  it.each([
    [
      { target: '$.components.schemas.Nope', remove: true },
      'spec/overlay.yaml#/actions/0: matches nothing with its target $.components.schemas.Nope. Remove the action if the document is right by now, or correct its target.',
    ],
    [
      { target: '$.components.schemas.A', update: { type: 'object' } },
      'spec/overlay.yaml#/actions/0: changes nothing at /components/schemas/A. Take it out of the target, or remove the action: the document says so itself by now.',
    ],
    [
      { target: '$.components.schemas.*', update: { additionalProperties: false } },
      'spec/overlay.yaml#/actions/0: changes nothing at /components/schemas/C. ',
    ],
    [
      { target: '$[', remove: true },
      'spec/overlay.yaml#/actions/0: has a target that is no JSONPath: $[. Correct it after RFC 9535.',
    ],
  ])('refuses %j', (action, message) => {
    expect(() => apply(action)).toThrow(message);
  });

  it('names the action that fails among several', () => {
    const works = { target: '$.info', update: { version: '2' } };
    expect(() => apply(works, { target: '$.nope', remove: true })).toThrow('spec/overlay.yaml#/actions/1: ');
  });
});
