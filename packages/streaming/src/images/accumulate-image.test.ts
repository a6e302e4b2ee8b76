import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { accumulateImage } from './accumulate-image.ts';
import { createImageState, type ImageState } from './image-state.ts';
import type { ImageEvent } from './image-types.ts';

/** Events as servers send them, which is not always as the type says. */
function accumulate(events: readonly unknown[], state?: ImageState): ImageState | undefined {
  let next = state;
  for (const event of events) next = accumulateImage(next, event as ImageEvent);
  return next;
}

const partial = (partial_image_index: unknown, b64_json: unknown = 'UA==') => ({
  type: 'image_generation.partial_image',
  partial_image_index,
  b64_json,
});

describe('accumulateImage', () => {
  it('takes what is still open in a setting for nothing told', () => {
    const open = { size: 'auto', quality: 'auto', background: 'auto' };
    const state = accumulate([
      { ...partial(0), ...open },
      { type: 'image_generation.completed', b64_json: 'RklO', created_at: 7, ...open, quality: 'low' },
    ]);
    expect(state?.images).toEqual({ created: 7, quality: 'low', data: [{ b64_json: 'RklO' }] });
  });

  it('keeps an address and a revised prompt where a server sends them', () => {
    const event = { type: 'image_edit.completed', url: 'https://example.org/a.png', revised_prompt: 'A grey heron' };
    expect(accumulate([event])?.images.data).toEqual([{ url: event.url, revised_prompt: 'A grey heron' }]);
  });

  it('keeps no partial image unless asked', () => {
    const state = accumulate(Array.from({ length: 1000 }, (_, index) => partial(index)));
    expect(JSON.stringify(state)).not.toContain('UA==');
  });

  it('keeps the latest of each index, in their order', () => {
    const sent = [partial(2, 'c'), partial(0, 'a'), partial(2, 'C')];
    const state = accumulate(sent, createImageState({ keepPartials: true }));
    expect(state?.images.partials?.map(({ b64_json }) => b64_json)).toEqual(['a', 'C']);
  });

  it.each([-1, 16, 1e9, 2 ** 53, 0.5, Number.NaN, Infinity, '0', '__proto__', null, undefined, {}])(
    'keeps none at index %j',
    (index) => {
      const state = accumulate([partial(1), partial(index), partial(index)], createImageState({ keepPartials: true }));
      expect(state?.images.partials).toHaveLength(1);
    },
  );

  it('holds no more partial images than a request can ask for, whatever comes', () => {
    const sent = Array.from({ length: 100_000 }, (_, index) => partial(index % 1000));
    const state = accumulate(sent, createImageState({ keepPartials: true }));
    expect(state?.images.partials).toHaveLength(16);
  });

  it('neither throws nor changes events, and leaves prototypes alone', () => {
    const value = fc.oneof(fc.jsonValue({ maxDepth: 2 }), fc.constant(undefined));
    const types = ['partial_image', 'completed'].flatMap((name) => [`image_generation.${name}`, `image_edit.${name}`]);
    const names = ['b64_json', 'url', 'size', 'usage', 'created_at', 'data', 'partials', '__proto__', 'constructor'];
    const event = fc
      .tuple(
        fc.oneof(fc.constantFrom(...types, '__proto__', 'toString'), value),
        fc.oneof(fc.integer(), value),
        fc.dictionary(fc.constantFrom(...names), value, { noNullPrototype: true }),
      )
      .map(([type, partial_image_index, rest]) => ({ ...rest, type, partial_image_index }));
    fc.assert(
      fc.property(fc.array(event, { maxLength: 20 }), fc.boolean(), (sent, keepPartials) => {
        const before = structuredClone(sent);
        const state = accumulate(sent, createImageState({ keepPartials }));
        expect(sent).toEqual(before);
        expect(Array.isArray(state?.images.data)).toBe(true);
        expect(Object.getPrototypeOf(state?.images)).toBe(Object.prototype);
        expect(Object.keys(Object.prototype)).toEqual([]);
      }),
      { numRuns: 500 },
    );
  });
});
