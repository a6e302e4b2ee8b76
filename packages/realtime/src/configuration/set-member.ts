/** An object whose members are yet to be known. */
export type Members = Record<string, unknown>;

/** Sets a member that may have been given under another name, too. Throws a `TypeError` when that has another value. */
export function setMember(
  members: Members,
  member: string,
  given: { readonly value: unknown; readonly name: string },
): void {
  const held = members[member];
  if (held !== undefined && JSON.stringify(held) !== JSON.stringify(given.value)) {
    throw new TypeError(`The session settings ${given.name} and ${member} are one and differ. Give one of them.`);
  }
  members[member] = given.value;
}
