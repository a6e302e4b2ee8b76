import { describe, expect, it } from 'vitest';
import { toOllamaBaseUrl } from './ollama-base-url.ts';

const setting = { provider: 'ollama', name: 'OLLAMA_HOST' };

describe('toOllamaBaseUrl', () => {
  it.each([
    ['http://localhost:11434', 'http://localhost:11434/v1'],
    ['http://localhost:11434/v1/', 'http://localhost:11434/v1'],
    ['localhost', 'http://localhost:11434/v1'],
    ['gpu-box:8080', 'http://gpu-box:8080/v1'],
    ['gpu-box:80', 'http://gpu-box/v1'],
    ['gpu-box/ollama', 'http://gpu-box:11434/ollama/v1'],
    [':11500', 'http://localhost:11500/v1'],
    ['192.168.1.20', 'http://192.168.1.20:11434/v1'],
    ['0.0.0.0', 'http://127.0.0.1:11434/v1'],
    ['0.0.0.0:11500', 'http://127.0.0.1:11500/v1'],
    ['[::]:11500', 'http://[::1]:11500/v1'],
    ['[::1]', 'http://[::1]:11434/v1'],
    ['http://gpu-box', 'http://gpu-box/v1'],
    ['https://example.com/ollama', 'https://example.com/ollama/v1'],
    ['https://ollama.com', 'https://ollama.com/v1'],
  ])('reads %s', (host, want) => {
    expect(toOllamaBaseUrl(host, setting)).toBe(want);
  });

  it.each(['', 'ftp://gpu-box', 'gpu box', 'http://', 'gpu-box:99999'])(
    'refuses "%s" and says where it stood',
    (host) => {
      expect(() => toOllamaBaseUrl(host, setting)).toThrow('ollama: OLLAMA_HOST is not an absolute URL');
    },
  );
});
