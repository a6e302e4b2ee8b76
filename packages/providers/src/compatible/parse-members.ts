/** An object that may have any members. */
export type Members = Readonly<Record<string, unknown>>;

/** The members of a JSON text; none where it is no object. */
export function parseMembers(text: string): Members {
  try {
    return Object(JSON.parse(text));
  } catch {
    return {};
  }
}
