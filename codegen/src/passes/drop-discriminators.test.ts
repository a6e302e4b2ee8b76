import { expect, it } from 'vitest';
import { toDocument } from '../document.fixture.ts';
import { dropDiscriminators } from './drop-discriminators.ts';

it('T1 drops discriminators, but for properties of that name', () => {
  const union = { oneOf: [{ type: 'object' }] };
  const document = toDocument({
    A: { ...union, discriminator: { propertyName: 'type' } },
    B: { type: 'object', properties: { discriminator: { type: 'string' } } },
  });
  expect(dropDiscriminators(document).components.schemas).toEqual({ ...document.components.schemas, A: union });
});
