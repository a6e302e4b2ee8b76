import type { Client } from '@unspool/generated';
import { partial } from '@unspool/streaming/partial';
import { streamResponse } from '@unspool/streaming/responses';

/** What the answer becomes. While it streams, any part of it may still be missing. */
export interface Recipe {
  readonly title: string;
  readonly minutes: number;
  readonly ingredients: readonly { readonly name: string; readonly amount: string }[];
  readonly steps: readonly string[];
}

const text = { type: 'string' } as const;
const schema = {
  type: 'object',
  properties: {
    title: text,
    minutes: { type: 'integer' },
    ingredients: {
      type: 'array',
      items: {
        type: 'object',
        properties: { name: text, amount: text },
        required: ['name', 'amount'],
        additionalProperties: false,
      },
    },
    steps: { type: 'array', items: text },
  },
  required: ['title', 'minutes', 'ingredients', 'steps'],
  additionalProperties: false,
};

export interface RecipeQuestion {
  readonly model: string;
  readonly input: string;
  readonly signal: AbortSignal;
  /** Called with the object so far at every piece of text, and whether it is whole. */
  readonly onRecipe: (recipe: unknown, state: string) => void;
}

/** Streams an answer that is an object of a given form, readable at every moment. */
export async function streamStructured(client: Client<'responses'>, question: RecipeQuestion) {
  const { model, input, signal, onRecipe } = question;
  const format = { type: 'json_schema', name: 'recipe', schema, strict: true } as const;
  const stream = await streamResponse(client, { model, input, text: { format } }, { signal });
  const recipe = partial<Recipe>(stream);
  for await (const event of stream) {
    if (event.type === 'response.output_text.delta') onRecipe(recipe.value, recipe.state);
    if (event.type === 'response.refusal.done') throw new Error(`The model refuses: ${event.refusal}`);
  }
  onRecipe(recipe.value, recipe.state);
}
