/** Freezes a value with all that is in it, so that whoever changes it throws. Not recursive: depth is no limit. */
export function freezeDeep<TValue>(value: TValue): TValue {
  const open: unknown[] = [value];
  while (open.length > 0) {
    const next = open.pop();
    if (typeof next !== 'object' || next === null || Object.isFrozen(next)) continue;
    Object.freeze(next);
    for (const member of Object.values(next)) open.push(member);
  }
  return value;
}
