/** Levels that are copied: more than any object of the API has. What lies deeper is shared and never changed. */
const copiedLevels = 24;

/** A copy of a value of the wire, for the state to change. */
export function copyJson<TValue>(value: TValue, levels: number = copiedLevels): TValue {
  if (levels === 0 || typeof value !== 'object' || value === null) return value;
  const entries = Object.entries(value).map(([name, member]) => [name, copyJson<unknown>(member, levels - 1)]);
  // The same members in the same kind of container.
  return (Array.isArray(value) ? entries.map(([, entry]) => entry) : Object.fromEntries(entries)) as TValue;
}
