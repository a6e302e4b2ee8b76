/** What a provider is known to do with something that OpenAI takes: a fact, with where it comes from. */
export type LintRule = MemberRule | StrictRule;

/** What becomes of a member of a request. */
export interface MemberRule {
  readonly kind: 'member';
  /** Function that sends it: `createChatCompletion`. Streams go by the function that does not stream. */
  readonly operation: string;
  /** Where it stands; `[]` is each entry of a list: `messages[].name`. */
  readonly member: string;
  /** The models that the rule is about, by `model` in the request. @default all */
  readonly models?: RegExp | undefined;
  /** The values that the rule is about. @default any */
  readonly values?: readonly LintValue[] | undefined;
  /** Values that are taken all the same. @default none */
  readonly except?: readonly LintValue[] | undefined;
  /** Only numbers above this one. @default any value */
  readonly above?: number | undefined;
  /** What elsewhere in the request keeps the rule from applying: one of `values` at `member`. @default nothing */
  readonly unless?: { readonly member: string; readonly values: readonly LintValue[] } | undefined;
  /** The texts that the rule is about. @default any value */
  readonly matching?: RegExp | undefined;
  /** The provider answers with an error, acts as if it were not there, or takes another value in its place. */
  readonly effect: LintEffect;
  /** What happens, or what to send instead, in a sentence. */
  readonly note: string;
  /** Page of the provider's documentation, or `recorded traffic`. */
  readonly source: string;
}

/** A server that answers with an error to members that it does not know. */
export interface StrictRule {
  readonly kind: 'strict';
  readonly operation: string;
  /** Members at the top of the request that it knows. */
  readonly known: readonly string[];
  readonly source: string;
}

/** What a provider does with what it does not want. */
export type LintEffect = 'refused' | 'ignored' | 'changed';

/** A value that JSON writes without brackets. */
export type LintValue = string | number | boolean | null;

/** One thing in a request that the provider will not do as asked. */
export interface LintFinding {
  /** Where it stands in the request: `messages[2].name`. */
  readonly path: string;
  readonly effect: LintEffect;
  readonly note: string;
  readonly source: string;
}
