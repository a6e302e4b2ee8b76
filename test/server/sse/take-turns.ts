/** What several sources give, one from each in turn, until all have ended: as the choices of an answer are streamed. */
export function* takeTurns<TValue>(sources: readonly Iterable<TValue>[]): Generator<TValue> {
  let running = sources.map((source) => source[Symbol.iterator]());
  while (running.length > 0) {
    const unfinished: typeof running = [];
    for (const source of running) {
      const next = source.next();
      if (next.done === true) continue;
      yield next.value;
      unfinished.push(source);
    }
    running = unfinished;
  }
}
