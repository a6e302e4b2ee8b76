/** An object whose members are yet to be known. */
export type Members = Record<string, unknown>;

/** Sets a member that may have been given under another name, too. Throws a `TypeError` when that has another value. */
export function setMember(members: Members, member: string, value: unknown): void {
  const held = members[member];
  if (held !== undefined && JSON.stringify(held) !== JSON.stringify(value)) {
    throw new TypeError(`Session setting ${member} has two values: give one.`);
  }
  members[member] = value;
}
