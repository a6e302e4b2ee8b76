/** Stands where an operation takes no parameters yet, so that `options` keeps its place when one is added. */
export type NoParams = Readonly<Record<string, never>>;
