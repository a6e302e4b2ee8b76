export interface FactsProps {
  /** Name and value; what is not known is left out. */
  readonly facts: readonly (readonly [name: string, value: string | number | undefined])[];
}

/** Small numbers below an output. Its line is there before they are, so that nothing moves. */
export function Facts({ facts }: FactsProps) {
  return (
    <dl class="facts">
      {facts.map(
        ([name, value]) =>
          value !== undefined && (
            <div key={name}>
              <dt>{name}</dt>
              <dd>{value}</dd>
            </div>
          ),
      )}
    </dl>
  );
}
