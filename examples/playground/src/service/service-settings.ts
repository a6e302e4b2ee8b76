/** What the service panel holds. It is never stored: it is gone when the page is. */
export interface ServiceSettings {
  /** Of a {@link ProviderChoice}. */
  readonly providerId: string;
  /** By the name of a field: `apiKey`, `baseUrl`, `resource`, … */
  readonly values: Readonly<Record<string, string>>;
  /** Model of all panels that write text. */
  readonly model: string;
  /** What the voice panel connects with: the key above, or one of the backend's that lasts a minute. */
  readonly voiceKey: 'own' | 'ephemeral';
}
