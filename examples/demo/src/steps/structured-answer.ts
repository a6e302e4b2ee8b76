import { outputText } from '@unspool/generated';
import { createResponse } from '@unspool/generated/responses';
import { type DemoStep, expect } from '../step.ts';

interface Recipe {
  readonly title: string;
  readonly minutes: number;
  readonly ingredients: readonly string[];
}

const recipeSchema = {
  type: 'object',
  properties: {
    title: { type: 'string' },
    minutes: { type: 'integer' },
    ingredients: { type: 'array', items: { type: 'string' } },
  },
  required: ['title', 'minutes', 'ingredients'],
  additionalProperties: false,
};

export const structuredAnswer: DemoStep = {
  title: 'Get an answer in the form of a JSON schema',
  async run({ client, models }) {
    const response = await createResponse(client, {
      model: models.text,
      input: 'A simple pancake recipe.',
      text: { format: { type: 'json_schema', name: 'recipe', schema: recipeSchema, strict: true } },
    });
    const recipe: unknown = JSON.parse(outputText(response));
    expect(isRecipe(recipe), 'The answer is not of the schema.');
    return `“${recipe.title}”, ${recipe.minutes} min, of ${recipe.ingredients.join(', ')}`;
  },
};

function isRecipe(value: unknown): value is Recipe {
  if (typeof value !== 'object' || value === null) return false;
  const { title, minutes, ingredients }: Partial<Record<string, unknown>> = { ...value };
  const isText = (item: unknown) => typeof item === 'string';
  return isText(title) && Number.isInteger(minutes) && Array.isArray(ingredients) && ingredients.every(isText);
}
