import type { ServerContext } from '../../server-context.ts';
import type { SessionTarget } from '../session/session.ts';
import { AZURE_PREVIEW_PATH } from '../handshake/read-target.ts';
import { createAzurePreviewDialect } from './azure-preview-dialect.ts';
import { azureDialect, openAiDialect, type Dialect, type DialectName } from './dialect.ts';
import { createXaiDialect } from './xai-dialect.ts';

/** The provider that a socket takes the server for: Azure by its path, xAI by its models. */
export function nameDialect(pathname: string, target: SessionTarget): DialectName {
  if (pathname === AZURE_PREVIEW_PATH) return 'azure-preview';
  if (pathname.startsWith('/openai/')) return 'azure';
  return 'model' in target && target.model.startsWith('grok-') ? 'xai' : 'openai';
}

/** A dialect for one connection. */
export function createDialect(name: DialectName, { clock, createId }: ServerContext): Dialect {
  if (name === 'azure') return azureDialect;
  if (name === 'azure-preview') return createAzurePreviewDialect(createId);
  return name === 'xai' ? createXaiDialect(clock, createId) : openAiDialect;
}
