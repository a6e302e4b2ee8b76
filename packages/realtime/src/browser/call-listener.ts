/**
 * Calls a listener of the page's. What it throws is reported as any error that nobody catches, and keeps nothing else from
 * happening.
 */
export function callListener<TNews>(listener: ((news: TNews) => void) | undefined, news: TNews): void {
  try {
    listener?.(news);
  } catch (error) {
    globalThis.reportError?.(error);
  }
}
