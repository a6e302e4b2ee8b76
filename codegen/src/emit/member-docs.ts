/** Our own words about what lies inside of requests, from `spec/docs.yaml`. */
export interface MemberDocs {
  /** Areas of which every member of a request has words. */
  readonly areas: readonly string[];
  /** By a member's name: what it means wherever nothing more special is said. */
  readonly byName: ReadonlyMap<string, string>;
  /** By schema, then by path into what has no name of its own: `audio.input.format`. */
  readonly bySchema: ReadonlyMap<string, ReadonlyMap<string, string>>;
}
