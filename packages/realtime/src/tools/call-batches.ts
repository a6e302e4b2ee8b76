/** The calls of each response, answered in their order. */
export interface CallBatches {
  /** A call of a response is being run: `answer` is called with what it gives, after those of the calls before it. */
  add<TResult>(responseId: string, running: Promise<TResult>, answer: (result: TResult) => void): void;
  /** The response is over. With `wants` something follows when all of its calls are answered, if it had any. */
  finish(responseId: string, wants: boolean): void;
  /** No response that has begun will be finished any more. Something follows once when all are answered, if there are any or with `wants`. */
  finishAll(wants: boolean): void;
}

/** Makes one without calls. `onAnswered` is called once for each batch that is over and answered. Promises must not reject. */
export function createCallBatches(onAnswered: () => void): CallBatches {
  const batches = new Map<string, Promise<void>>();
  return {
    add(responseId, running, answer) {
      const before = batches.get(responseId) ?? Promise.resolve();
      batches.set(
        responseId,
        Promise.all([running, before]).then(([result]) => answer(result)),
      );
    },
    finish(responseId, wants) {
      const answered = batches.get(responseId);
      batches.delete(responseId);
      if (wants) void answered?.then(onAnswered);
    },
    finishAll(wants) {
      const answered = [...batches.values()];
      batches.clear();
      if (wants || answered.length > 0) void Promise.all(answered).then(onAnswered);
    },
  };
}
