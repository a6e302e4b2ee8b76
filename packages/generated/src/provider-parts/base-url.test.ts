import { describe, expect, it } from 'vitest';
import { parseSecureUrl, parseUrl, toBaseUrl } from './base-url.ts';

const setting = { provider: 'acme', name: 'baseUrl' };

describe('toBaseUrl', () => {
  it.each([
    ['https://api.example.com', 'https://api.example.com'],
    ['https://api.example.com/', 'https://api.example.com'],
    ['https://api.example.com/v1//', 'https://api.example.com/v1'],
    ['https://api.example.com:8443/team%20a/v1', 'https://api.example.com:8443/team%20a/v1'],
    ['http://10.0.0.5:8000/v1', 'http://10.0.0.5:8000/v1'],
  ])('keeps the path of %s', (value, want) => {
    expect(toBaseUrl(parseUrl(value, setting), setting)).toBe(want);
  });

  it.each(['https://api.example.com/v1?key=sk-secret', 'https://api.example.com/v1#top'])('refuses %s', (value) => {
    expect(() => toBaseUrl(parseUrl(value, setting), setting)).toThrow(
      /^acme: baseUrl is not an absolute URL alone.* no query\.$/,
    );
  });
});

describe('parseUrl', () => {
  it.each(['', 'api.example.com/v1', '/v1', 'ftp://example.com', 'sk-secret-key', 'localhost:8000/v1'])(
    'refuses "%s" with the remedy',
    (value) => {
      expect(() => parseUrl(value, setting)).toThrow(
        new TypeError(
          'acme: baseUrl is not an absolute URL alone, like https://api.openai.com/v1. Pass credentials as apiKey, and no query.',
        ),
      );
    },
  );

  it('refuses credentials in the URL without repeating them', () => {
    expect(() => parseUrl('https://me:sk-secret@example.com', setting)).toThrow(
      new TypeError(
        'acme: baseUrl is not an absolute URL alone, like https://api.openai.com/v1. Pass credentials as apiKey, and no query.',
      ),
    );
  });
});

describe('parseSecureUrl', () => {
  it.each(['https://example.com', 'http://localhost:8080', 'http://127.0.0.1', 'http://127.9.9.9', 'http://[::1]:1'])(
    'takes %s',
    (value) => {
      expect(parseSecureUrl(value, setting).href).toBe(new URL(value).href);
    },
  );

  it.each(['http://example.com', 'http://127.0.0.1.example.com', 'http://localhost.example.com', 'http://192.168.0.1'])(
    'refuses %s',
    (value) => {
      expect(() => parseSecureUrl(value, setting)).toThrow(/^acme: baseUrl is an http: URL\. Use https:/);
    },
  );
});
