import type { Area, Provider } from '@unspool/generated';

/** A provider as the service panel offers it. */
export interface ProviderChoice {
  readonly id: string;
  readonly label: string;
  readonly fields: readonly ProviderField[];
  /** The model that text panels begin with. */
  readonly model: string;
  /** One sentence on what has to be known. */
  readonly note?: string | undefined;
  /** Throws a `TypeError` that says what is missing. */
  readonly connect: (values: Readonly<Record<string, string | undefined>>) => Provider<Area>;
}

export interface ProviderField {
  readonly name: string;
  readonly label: string;
  readonly kind: 'key' | 'text' | 'url';
  readonly placeholder?: string | undefined;
  readonly value?: string | undefined;
}
