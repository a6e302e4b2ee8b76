import { isObject } from '../../ui/is-object.ts';

/** A recipe that may not be whole: what has not come yet is not shown. */
export function RecipeCard({ recipe, state }: { readonly recipe: unknown; readonly state: string }) {
  if (!isObject(recipe)) return <p class="prose" />;
  const { title, minutes, ingredients, steps } = recipe;
  return (
    <article class="recipe" aria-busy={state !== 'complete'} aria-label="Recipe">
      <h3>
        {toText(title)} {minutes !== undefined && <span class="tag">{toText(minutes)} min</span>}
      </h3>
      <ul>
        {toList(ingredients).map((item, index) => (
          <li key={index}>{isObject(item) && `${toText(item['amount'])} ${toText(item['name'])}`}</li>
        ))}
      </ul>
      <ol>
        {toList(steps).map((step, index) => (
          <li key={index}>{toText(step)}</li>
        ))}
      </ol>
    </article>
  );
}

function toText(value: unknown): string {
  return typeof value === 'string' || typeof value === 'number' ? String(value) : '';
}

function toList(value: unknown): readonly unknown[] {
  return Array.isArray(value) ? value : [];
}
