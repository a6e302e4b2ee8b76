/** A secret that opens realtime sessions until it expires, and what they start as. */
export interface ClientSecret {
  /** `ek_…` */
  readonly value: string;
  /** Seconds since 1970. */
  readonly expiresAt: number;
  readonly kind: 'conversation' | 'transcription' | 'translation';
  /** Model of the session; a transcription has it among its settings. */
  readonly model: string | undefined;
  /** What `session` of the request said. */
  readonly settings: object;
}

export interface ClientSecretStore {
  readonly add: (secret: ClientSecret) => void;
  readonly find: (value: string) => ClientSecret | undefined;
}

export function createClientSecretStore(): ClientSecretStore {
  const secrets = new Map<string, ClientSecret>();
  return { add: (secret) => void secrets.set(secret.value, secret), find: (value) => secrets.get(value) };
}
