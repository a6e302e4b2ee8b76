/** `TBase` with the members of `TNew` in place of its own of the same names, and beside them. */
// `Omit` makes every member anew: editors feel it, so it is left to those that have a name in common.
export type Override<TBase, TNew> = [keyof TBase & keyof TNew] extends [never]
  ? TBase & TNew
  : Omit<TBase, keyof TNew> & TNew;

/** `TNew` as one may send it: all of it optional, and where `TBase` has a member of that name its values as well. */
export type Sendable<TBase, TNew> = {
  [TName in keyof TNew]?: TNew[TName] | (TName extends keyof TBase ? TBase[TName] : never) | undefined;
};

/** What extras say of a place; nothing when they do not name it. */
export type At<TExtras, TPlace extends string> = TPlace extends keyof TExtras ? TExtras[TPlace] : unknown;
