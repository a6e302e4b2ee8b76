// Preloaded into README examples: whatever host a provider names, the embedded server answers. Nothing leaves the machine.
const server = new URL(process.env.EMBEDDED_SERVER ?? '');
const { fetch } = globalThis;

globalThis.fetch = (input, init) => {
  const url = new URL(String(input));
  url.protocol = server.protocol;
  url.host = server.host;
  url.pathname = url.pathname.replace(/^\/api(?=\/v1\/)/, ''); // OpenRouter's paths begin so.
  return fetch(url, init);
};
