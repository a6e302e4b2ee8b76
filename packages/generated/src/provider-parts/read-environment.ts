/**
 * Reads an environment variable where there is an environment: Node, Deno and Bun have `process.env`, browsers and some
 * workers do not. Missing, empty, or refused by a permission all count as unset.
 */
export function readEnvironment(name: string): string | undefined {
  try {
    const value = globalThis.process?.env?.[name]?.trim();
    return value === '' ? undefined : value;
  } catch {
    return undefined; // Deno throws when the permission is missing.
  }
}
