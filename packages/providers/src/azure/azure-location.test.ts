import { describe, expect, it } from 'vitest';
import { readAzureLocation } from './azure-location.ts';

describe('readAzureLocation', () => {
  const root = 'https://my-res.openai.azure.com/openai';

  it.each([
    ['https://my-res.openai.azure.com', root],
    ['https://my-res.openai.azure.com/', root],
    ['https://my-res.openai.azure.com/openai', root],
    ['https://my-res.openai.azure.com/openai/', root],
    ['https://my-res.openai.azure.com/openai/v1', root],
    ['https://my-res.openai.azure.com/openai/v1/', root],
    ['https://my-res.openai.azure.com/openai/v1/chat/completions', root],
    ['https://my-res.openai.azure.com/openai/deployments/gpt-4o', root],
    ['https://my-res.openai.azure.com/openai/deployments/gpt-4o/chat/completions?api-version=2025-01-01-preview', root],
    ['https://my-res.openai.azure.com/openai/responses?api-version=2025-04-01-preview', root],
    ['https://my-res.services.ai.azure.com', 'https://my-res.services.ai.azure.com/openai'],
    [
      'https://my-res.services.ai.azure.com/api/projects/p1',
      'https://my-res.services.ai.azure.com/api/projects/p1/openai',
    ],
    ['https://gateway.example.com/team/openai/v1', 'https://gateway.example.com/team/openai'],
    ['https://gateway.example.com/openai-eu/openai', 'https://gateway.example.com/openai-eu/openai'],
    ['https://gateway.example.com/openai/eu', 'https://gateway.example.com/openai/eu/openai'],
    // A surface that is doubled, and a deployment that is called so.
    ['https://my-res.openai.azure.com/openai/v1/openai', root],
    ['https://my-res.openai.azure.com/openai/deployments/openai', root],
    ['https://gateway.example.com/team//openai/', 'https://gateway.example.com/team/openai'],
    ['https://gateway.example.com/team/', 'https://gateway.example.com/team/openai'],
    ['http://127.0.0.1:8080/openai/v1', 'http://127.0.0.1:8080/openai'],
  ])('reads %s', (endpoint, want) => {
    expect(readAzureLocation(undefined, endpoint).root).toBe(want);
  });

  it('makes the URL of a resource name', () => {
    expect(readAzureLocation('my-res')).toEqual({ root, segment: undefined });
  });

  it('comes to the same URL when it reads its own', () => {
    const { root: once } = readAzureLocation(undefined, 'https://gateway.example.com/team');
    expect(readAzureLocation(undefined, once).root).toBe(once);
    expect(readAzureLocation(undefined, `${once}/v1`).root).toBe(once);
  });

  it.each([
    ['https://my-res.openai.azure.com/openai/deployments/gpt-4o/chat/completions?api-version=2024-10-21', 'gpt-4o'],
    ['https://my-res.openai.azure.com/openai/deployments/team%2Fgpt', 'team%2Fgpt'],
    ['https://my-res.openai.azure.com/openai/v1/chat/completions', undefined],
  ])('finds the deployment in %s', (endpoint, want) => {
    expect(readAzureLocation(undefined, endpoint).segment).toBe(want);
  });

  it.each([
    [{}, /no resource\. Pass resource or endpoint, or set AZURE_OPENAI_ENDPOINT/],
    [{ resource: 'https://my-res.openai.azure.com' }, /Pass a URL as endpoint/],
    [{ resource: 'evil.example.com/x' }, /name alone/],
    [{ resource: '' }, /name alone/],
    [{ endpoint: '' }, /^azure: endpoint is not an absolute URL/],
    [{ endpoint: 'my-res.openai.azure.com' }, /endpoint is not an absolute URL/],
    [{ endpoint: 'http://my-res.openai.azure.com' }, /Use https:/],
    [{ endpoint: 'https://user:pw@my-res.openai.azure.com' }, /Pass credentials as apiKey/],
  ])('refuses %o', ({ resource, endpoint }: { resource?: string; endpoint?: string }, message) => {
    expect(() => readAzureLocation(resource, endpoint)).toThrow(message);
    expect(() => readAzureLocation(resource, endpoint)).toThrow(TypeError);
  });
});
