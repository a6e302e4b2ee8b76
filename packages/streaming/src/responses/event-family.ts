/** The handlers of a family by the names of its events: `delta` of `response.output_text` is `response.output_text.delta`. */
export type EventFamily<TFamily extends string, TVerbs> = {
  readonly [TVerb in keyof TVerbs & string as `${TFamily}.${TVerb}`]: TVerbs[TVerb];
};

/** Gives handlers the names of their events: the family's, with the verb behind it. */
export function family<TFamily extends string, TVerbs extends object>(
  name: TFamily,
  verbs: TVerbs,
): EventFamily<TFamily, TVerbs> {
  const named = Object.entries(verbs).map(([verb, handler]) => [`${name}.${verb}`, handler]);
  // What was named are the entries of `verbs`.
  return Object.fromEntries(named) as EventFamily<TFamily, TVerbs>;
}
