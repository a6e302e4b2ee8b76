import { describe, expect, it } from 'vitest';
import { toAzureBaseUrl } from './azure-base-url.ts';

const endpointName = 'endpoint';

describe('toAzureBaseUrl', () => {
  const v1 = 'https://my-res.openai.azure.com/openai/v1';

  it.each([
    ['https://my-res.openai.azure.com', v1],
    ['https://my-res.openai.azure.com/', v1],
    ['https://my-res.openai.azure.com/openai', v1],
    ['https://my-res.openai.azure.com/openai/', v1],
    ['https://my-res.openai.azure.com/openai/v1', v1],
    ['https://my-res.openai.azure.com/openai/v1/', v1],
    ['https://my-res.openai.azure.com/openai/v1/chat/completions', v1],
    ['https://my-res.openai.azure.com/openai/deployments/gpt-4o', v1],
    ['https://my-res.openai.azure.com/openai/deployments/gpt-4o/chat/completions?api-version=2025-01-01-preview', v1],
    ['https://my-res.openai.azure.com/openai/responses?api-version=2025-04-01-preview', v1],
    ['https://my-res.services.ai.azure.com', 'https://my-res.services.ai.azure.com/openai/v1'],
    [
      'https://my-res.services.ai.azure.com/api/projects/p1',
      'https://my-res.services.ai.azure.com/api/projects/p1/openai/v1',
    ],
    ['https://gateway.example.com/team/openai/v1', 'https://gateway.example.com/team/openai/v1'],
    ['https://gateway.example.com/openai-eu/openai', 'https://gateway.example.com/openai-eu/openai/v1'],
    ['https://gateway.example.com/openai/eu', 'https://gateway.example.com/openai/eu/openai/v1'],
    ['http://127.0.0.1:8080/openai/v1', 'http://127.0.0.1:8080/openai/v1'],
  ])('reads %s', (endpoint, want) => {
    expect(toAzureBaseUrl({ endpoint, endpointName })).toBe(want);
  });

  it('makes the URL of a resource name', () => {
    expect(toAzureBaseUrl({ resource: 'my-res', endpointName })).toBe(v1);
  });

  it('comes to the same URL when it reads its own', () => {
    const once = toAzureBaseUrl({ endpoint: 'https://gateway.example.com/team', endpointName });
    expect(toAzureBaseUrl({ endpoint: once, endpointName })).toBe(once);
  });

  it.each([
    [{}, /no resource\. Pass resource or endpoint, or set AZURE_OPENAI_ENDPOINT/],
    [{ resource: 'a', endpoint: 'https://b.openai.azure.com' }, /Pass one of them/],
    [{ resource: 'https://my-res.openai.azure.com' }, /Pass a URL as endpoint/],
    [{ resource: 'evil.example.com/x' }, /name alone/],
    [{ resource: '' }, /name alone/],
    [{ endpoint: 'my-res.openai.azure.com' }, /endpoint is not an absolute URL/],
    [{ endpoint: 'http://my-res.openai.azure.com' }, /Use https:/],
    [{ endpoint: 'https://user:pw@my-res.openai.azure.com' }, /user name or password/],
  ])('refuses %o', (location, message) => {
    expect(() => toAzureBaseUrl({ ...location, endpointName })).toThrow(message);
    expect(() => toAzureBaseUrl({ ...location, endpointName })).toThrow(TypeError);
  });
});
