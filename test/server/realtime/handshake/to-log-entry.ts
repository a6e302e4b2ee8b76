import type { IncomingMessage } from 'node:http';
import type { OpenEntry } from '../../http/app-environment.ts';
import { toHeaders } from './to-headers.ts';

/** The handshake as the list of requests has it. */
export function toLogEntry({ method = 'GET', url = '/', headers }: IncomingMessage): OpenEntry {
  const { pathname, searchParams } = new URL(url, 'http://localhost');
  return {
    method,
    path: pathname,
    query: Object.fromEntries(searchParams),
    headers: Object.fromEntries(toHeaders(headers)),
    body: undefined,
    operation: 'realtime',
    status: undefined,
    fault: undefined,
  };
}
