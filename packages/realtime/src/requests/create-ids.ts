/** Makes ids that no other session has, of at most 32 characters. */
export function createIds(random: () => number): (prefix: string) => string {
  const digits = () => random().toString(36).slice(2, 10);
  const own = digits() + digits();
  let count = 0;
  return (prefix) => `${prefix}_${own}${(count += 1).toString(36)}`.slice(0, 32);
}
