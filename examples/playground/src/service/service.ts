import type { Client } from '@unspool/generated';
import { connectService } from './connect-service.ts';
import type { ProviderChoice } from './provider-choice.ts';
import type { ServiceSettings } from './service-settings.ts';

/** The service in use, as panels see it. */
export interface Service {
  readonly settings: ServiceSettings;
  readonly choice: ProviderChoice;
  /** Model of the panels that write text. */
  readonly model: string;
  /** Panels begin anew when this changes: what one service keeps the next does not know. */
  readonly identity: string;
  /** Throws a `TypeError` that says what is missing in the settings. */
  readonly client: () => Client;
}

/** The settings that a choice begins with. */
export function toSettings(choice: ProviderChoice): ServiceSettings {
  const values = choice.fields.map(({ name, value = '' }) => [name, value] as const);
  return {
    providerId: choice.id,
    values: Object.fromEntries(values),
    model: choice.model,
    voiceKey: 'own',
  };
}

/** What is in use with these settings. */
export function toService(settings: ServiceSettings, choices: readonly [ProviderChoice, ...ProviderChoice[]]): Service {
  const choice = choices.find(({ id }) => id === settings.providerId) ?? choices[0];
  // An empty field is one that was not filled in: the provider's own default holds.
  const values = Object.fromEntries(Object.entries(settings.values).filter(([, value]) => value.trim() !== ''));
  const place = values['baseUrl'] ?? values['host'] ?? values['resource'] ?? '';
  return {
    settings,
    choice,
    model: settings.model.trim() || choice.model,
    identity: `${choice.id} ${place}`,
    client: () => connectService(choice.connect(values)),
  };
}
