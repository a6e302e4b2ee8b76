import { type Client, createClient } from '@unspool/generated';
import { compatible } from '@unspool/providers/compatible';
import { groq } from '@unspool/providers/groq';
import { startServer } from '@unspool/test/server';
import type { DemoModels, SecondProvider } from './step.ts';

/** Where the demo's calls go. */
export interface Endpoint {
  readonly description: string;
  readonly client: Client;
  readonly second: SecondProvider;
  readonly models: DemoModels;
  readonly close: () => Promise<void>;
}

/** The real API when there is a key for it, else an embedded server on loopback that stops with the demo. */
export async function openEndpoint(environment: NodeJS.ProcessEnv): Promise<Endpoint> {
  const apiKey = environment['OPENAI_API_KEY'];
  return apiKey === undefined || apiKey === '' ? openEmbedded() : openReal(apiKey, environment);
}

async function openEmbedded(): Promise<Endpoint> {
  const first = await startServer({ apiKey: 'demo-key', eventDelay: 20 });
  const other = await startServer({ apiKey: 'other-key' });
  const provider = compatible({ id: 'other', baseUrl: other.baseUrl, apiKey: 'other-key' });
  return {
    description: `No OPENAI_API_KEY: talking to an embedded server at ${first.baseUrl}.`,
    client: createClient({ apiKey: 'demo-key', baseUrl: first.baseUrl }),
    second: { client: createClient({ provider }), model: 'small-model' },
    models: { text: 'gpt-5-mini', realtime: 'gpt-realtime' },
    close: async () => {
      await Promise.all([first.close(), other.close()]);
    },
  };
}

function openReal(apiKey: string, environment: NodeJS.ProcessEnv): Endpoint {
  return {
    description: 'OPENAI_API_KEY is set: talking to the real API. Calls cost money.',
    client: createClient({ apiKey }),
    second: openRealSecond(apiKey, environment),
    models: {
      text: environment['OPENAI_MODEL'] ?? 'gpt-5-mini',
      realtime: environment['OPENAI_REALTIME_MODEL'] ?? 'gpt-realtime',
    },
    close: async () => {},
  };
}

function openRealSecond(apiKey: string, environment: NodeJS.ProcessEnv): SecondProvider {
  const groqKey = environment['GROQ_API_KEY'];
  if (groqKey !== undefined && groqKey !== '') {
    return { client: createClient({ provider: groq({ apiKey: groqKey }) }), model: 'openai/gpt-oss-20b' };
  }
  const baseUrl = environment['OPENAI_BASE_URL'] ?? 'https://api.openai.com/v1';
  return { client: createClient({ provider: compatible({ id: 'compatible', baseUrl, apiKey }) }), model: 'gpt-5-mini' };
}
