/** A promise and what settles it. */
export interface Settlable<TValue> {
  readonly promise: Promise<TValue>;
  resolve(value: TValue): void;
  reject(reason: unknown): void;
}

/** Makes one whose rejection nobody has to look at. */
export function createSettlable<TValue>(): Settlable<TValue> {
  let resolve: (value: TValue) => void = () => {};
  let reject: (reason: unknown) => void = () => {};
  const promise = new Promise<TValue>((onResolve, onReject) => {
    resolve = onResolve;
    reject = onReject;
  });
  promise.catch(() => {});
  return { promise, resolve, reject };
}
