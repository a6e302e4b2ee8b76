import { fileURLToPath } from 'node:url';
import { startServer } from '@unspool/test/server';
import { preview, type PreviewServer } from 'vite';
import { answerTokens } from './answer-tokens.ts';
import { createModel } from './model/create-model.ts';

export interface PlaygroundOptions {
  /** Port of the page on 127.0.0.1; the next free one where it is taken, and any free one for 0. */
  readonly port: number;
  /** Key of OpenAI, for ephemeral keys alone: it never reaches the page. */
  readonly apiKey?: string | undefined;
  /** Milliseconds between two events of the embedded server's streams. @default 25 */
  readonly eventDelay?: number | undefined;
}

export interface Playground {
  /** Where the page is. */
  readonly url: string;
  /** Base URL of the embedded server. */
  readonly embeddedUrl: string;
  /** Stops both servers. A second call changes nothing. */
  readonly close: () => Promise<void>;
}

/** The page's folder, seen from `dist/backend/`. */
const pageFolder = fileURLToPath(new URL('../page/', import.meta.url));

/**
 * Serves the built page together with an embedded server behind it: the page finds that at its own origin, below `/v1`, so
 * that no CORS is needed.
 */
export async function startPlayground({ port, apiKey, eventDelay = 25 }: PlaygroundOptions): Promise<Playground> {
  const embedded = await startServer({ eventDelay, scenario: createModel(eventDelay) });
  try {
    const page = await servePage(port, { embeddedUrl: embedded.baseUrl, apiKey });
    const url = page.resolvedUrls?.local[0];
    if (url === undefined) throw new Error('The server of the page has no address.');
    let closed: Promise<void> | undefined;
    const close = () => (closed ??= closeBoth());
    const closeBoth = async () => {
      await embedded.close();
      await page.close();
    };
    return { url, embeddedUrl: embedded.baseUrl, close };
  } catch (error) {
    await embedded.close();
    throw error;
  }
}

interface Upstreams {
  readonly embeddedUrl: string;
  readonly apiKey: string | undefined;
}

function servePage(port: number, { embeddedUrl, apiKey }: Upstreams): Promise<PreviewServer> {
  return preview({
    configFile: false,
    // Connections that end with the server are no news.
    logLevel: 'silent',
    root: fileURLToPath(new URL('../../', import.meta.url)),
    build: { outDir: pageFolder },
    preview: {
      host: '127.0.0.1',
      port,
      proxy: { '/v1': { target: new URL(embeddedUrl).origin, ws: true } },
      headers: { 'cache-control': 'no-store', 'x-content-type-options': 'nosniff', 'x-frame-options': 'DENY' },
    },
    plugins: [
      {
        name: 'tokens',
        configurePreviewServer: ({ middlewares }) =>
          void middlewares.use('/token', answerTokens({ embeddedUrl, openAiKey: apiKey })),
      },
    ],
  });
}
