import { describe, expect, it } from 'vitest';
import { toOverlay } from './overlay.ts';

describe('toOverlay', () => {
  it('reads actions', () => {
    const action = { target: '$.a', description: 'Why.', remove: true };
    expect(toOverlay({ overlay: '1.0.0', actions: [action] }, 'o.yaml')).toEqual({
      actions: [{ ...action, update: undefined }],
    });
  });

  it.each([
    ['no overlay', {}, 'o.yaml: is not an OpenAPI Overlay 1.0.0.'],
    ['another version', { overlay: '2.0.0', actions: [] }, 'o.yaml: is not an OpenAPI Overlay 1.0.0.'],
    ['no target', { overlay: '1.0.0', actions: [{}] }, 'o.yaml#/actions/0: has no target.'],
    ['an action that is no object', { overlay: '1.0.0', actions: ['a'] }, 'o.yaml#/actions/0: has no target.'],
    ['no reason', { overlay: '1.0.0', actions: [{ target: '$' }] }, 'o.yaml#/actions/0: has no description.'],
    [
      'nothing to do',
      { overlay: '1.0.0', actions: [{ target: '$', description: 'Why.' }] },
      'o.yaml#/actions/0: neither updates nor removes, or does both.',
    ],
    [
      'two things to do',
      { overlay: '1.0.0', actions: [{ target: '$', description: 'Why.', update: {}, remove: true }] },
      'o.yaml#/actions/0: neither updates nor removes, or does both.',
    ],
  ])('refuses %s', (_, value, message) => {
    expect(() => toOverlay(value, 'o.yaml')).toThrow(message);
  });
});
