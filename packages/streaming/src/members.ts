/** Members by name, whatever they hold. */
export interface Members {
  [name: string]: unknown;
}

/** An object seen as its members: the way to those that its type does not know. */
export function toMembers(value: object): Members {
  // Every object is one; the compiler asks for an index signature that wire types do not have.
  return value as Members;
}

/**
 * Sets a member that a server named, unless it has nothing in it. `__proto__` is left out: it would not become a member but
 * change what the object is.
 */
export function keepMember(target: object, name: string, value: unknown): void {
  if (value !== null && value !== undefined && name !== '__proto__') toMembers(target)[name] = value;
}
