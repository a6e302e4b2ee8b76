/** Whatever came is no longer than this when it names something: the API's own ids have some 30 characters. */
const maxIdLength = 512;

/** A value with members that are yet to be checked. */
export type Unchecked = { readonly [member: string]: unknown };

/** Tells objects from everything else; arrays and `null` are not. */
export function isObject(value: unknown): value is Unchecked {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** An id, when it can be one. */
export function readId(value: unknown): string | undefined {
  return typeof value === 'string' && value !== '' && value.length <= maxIdLength ? value : undefined;
}

/** A text, when it is one. */
export function readText(value: unknown): string | undefined {
  return typeof value === 'string' ? value : undefined;
}

/** A number from 0 on, when it is one. */
export function readAmount(value: unknown): number | undefined {
  return typeof value === 'number' && value >= 0 && Number.isFinite(value) ? value : undefined;
}
