import type { StandardSchema } from './standard-schema.ts';

/** A Standard Schema as libraries make them, by hand: `{ city: string }`, with the city in capitals. */
export const citySchema: StandardSchema<{ city: string }, { city: string }> = {
  '~standard': {
    version: 1,
    vendor: 'by-hand',
    validate: async (value) =>
      typeof value === 'object' && value !== null && 'city' in value && typeof value.city === 'string'
        ? { value: { city: value.city.toUpperCase() } }
        : { issues: [{ message: 'a city is needed', path: ['where', { key: 'city' }] }] },
    jsonSchema: {
      input: ({ target }) => ({
        $schema: target,
        type: 'object',
        properties: { city: { type: 'string' } },
        required: ['city'],
      }),
    },
  },
};
