import { afterEach, describe, expect, it, vi } from 'vitest';
import { refuseExposedKey } from './refuse-exposed-key.ts';
import { runsInBrowser } from './runs-in-browser.ts';

const chrome = 'Mozilla/5.0 (X11; Linux x86_64) AppleWebKit/537.36 Chrome/140.0.0.0 Safari/537.36';

describe('runsInBrowser', () => {
  it.each([
    { where: 'a page', scope: { document: {}, navigator: { userAgent: chrome } }, want: true },
    {
      where: 'a worker of a browser',
      scope: { WorkerGlobalScope: Object, navigator: { userAgent: chrome } },
      want: true,
    },
    { where: 'Node', scope: { navigator: { userAgent: 'Node.js/24' } }, want: false },
    { where: 'Node 20', scope: {}, want: false },
    {
      where: 'a worker of Deno',
      scope: { WorkerGlobalScope: Object, navigator: { userAgent: 'Deno/2.1.0' } },
      want: false,
    },
    {
      where: 'Cloudflare',
      scope: { WorkerGlobalScope: Object, navigator: { userAgent: 'Cloudflare-Workers' } },
      want: false,
    },
    { where: 'an edge runtime', scope: { WorkerGlobalScope: Object }, want: false },
    { where: 'React Native', scope: { navigator: { product: 'ReactNative' } }, want: false },
  ])('knows $where', ({ scope, want }) => {
    expect(runsInBrowser(scope)).toBe(want);
  });
});

describe('refuseExposedKey', () => {
  afterEach(() => vi.unstubAllGlobals());

  it('refuses a long-lived key in a browser, passes ephemeral ones, and anything elsewhere', () => {
    const long = { authorization: 'Bearer sk-long-lived' };
    expect(() => refuseExposedKey(long)).not.toThrow();
    vi.stubGlobal('document', {});
    vi.stubGlobal('navigator', { userAgent: chrome });
    expect(() => refuseExposedKey(long)).toThrow(/ephemeral key.*allowKeyInBrowser/);
    expect(() => refuseExposedKey({ 'api-key': 'azure' })).toThrow(TypeError);
    expect(() => refuseExposedKey({ authorization: 'Bearer ek_1' })).not.toThrow();
    expect(() => refuseExposedKey({ 'aiproxy-client-id': undefined })).not.toThrow();
  });
});
