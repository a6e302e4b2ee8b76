/** A map that forgets what was put in first when it is full. */
export interface BoundedMap<TValue> {
  has(key: string): boolean;
  get(key: string): TValue | undefined;
  /** Puts a value in, as the newest if the key is new. Gives back the key that had to go. */
  set(key: string, value: TValue): string | undefined;
  delete(key: string): void;
}

/** Makes a map of at most `limit` keys; every operation costs the same however many there are. */
export function createBoundedMap<TValue>(limit: number): BoundedMap<TValue> {
  const values = new Map<string, TValue>();
  return {
    has: (key) => values.has(key),
    get: (key) => values.get(key),
    set(key, value) {
      values.set(key, value);
      if (values.size <= limit) return undefined;
      const [oldest] = values.keys();
      if (oldest !== undefined) values.delete(oldest);
      return oldest;
    },
    delete: (key) => void values.delete(key),
  };
}
