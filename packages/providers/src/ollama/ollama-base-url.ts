import { parseUrl, toBaseUrl } from '@unspool/generated/provider';
import type { Setting } from '@unspool/generated/provider';

/**
 * Turns what Ollama takes as `OLLAMA_HOST` into the base URL of its OpenAI surface: `gpu-box`, `:11500`,
 * `192.168.1.20:11434`, `https://example.com/ollama`. Without a scheme it is http, without scheme and port 11434. The
 * addresses that a server binds to for all interfaces are turned into loopback, which a client can call.
 */
export function toOllamaBaseUrl(host: string, setting: Setting): string {
  const hasScheme = host.includes('://');
  const url = parseUrl(hasScheme ? host : `http://${host.startsWith(':') ? `localhost${host}` : host}`, setting);
  if (!hasScheme && !/:\d+(?:\/|$)/.test(host)) url.port = '11434';
  if (url.hostname === '0.0.0.0') url.hostname = '127.0.0.1';
  if (url.hostname === '[::]') url.hostname = '[::1]';
  const baseUrl = toBaseUrl(url, setting);
  return baseUrl.endsWith('/v1') ? baseUrl : `${baseUrl}/v1`;
}
