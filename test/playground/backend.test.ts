import { describe, expect, it } from 'vitest';
import { startPlayground } from './start-playground.ts';

describe('the playground’s backend', () => {
  it('serves the page and the embedded server at one origin, and ends with Ctrl-C while a stream is open', async () => {
    await using playground = await startPlayground();
    const page = await fetch(playground.url);
    expect(await page.text()).toContain("default-src 'none'; script-src 'self'");
    const response = await fetch(new URL('v1/chat/completions', playground.url), {
      method: 'POST',
      headers: { authorization: 'Bearer sk-embedded', 'content-type': 'application/json' },
      body: JSON.stringify({ model: 'gpt-5-mini', messages: [{ role: 'user', content: 'Hello' }], stream: true }),
    });
    const reader = response.body!.getReader();
    expect((await reader.read()).done).toBe(false);
    const ended = playground.interrupt();
    // What is open breaks.
    await reader.read().then(
      () => reader.cancel(),
      () => undefined,
    );
    expect(await ended).toBe(0);
  });

  it('makes ephemeral keys for its own page, and for no other', async () => {
    await using playground = await startPlayground();
    const ask = (init: RequestInit, service = 'embedded') =>
      fetch(new URL(`token?for=${service}`, playground.url), init);
    const own = { origin: new URL(playground.url).origin };
    const made = await ask({ method: 'POST', headers: own });
    const { value, expires_at: expiresAt }: { value: string; expires_at: number } = JSON.parse(await made.text());
    expect(value).toMatch(/^ek_/);
    expect(expiresAt - Date.now() / 1000).toBeGreaterThan(50);
    expect((await ask({ method: 'POST', headers: { origin: 'https://elsewhere.example' } })).status).toBe(403);
    expect((await ask({ method: 'POST', headers: { origin: 'null' } })).status).toBe(403);
    expect((await ask({ method: 'POST' })).status).toBe(403);
    expect((await ask({})).status).toBe(405);
    const without = await ask({ method: 'POST', headers: own }, 'openai');
    expect(without.status).toBe(400);
    expect(await without.text()).toContain('set OPENAI_API_KEY');
  });
});
