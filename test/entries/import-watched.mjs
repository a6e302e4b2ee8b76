import { parentPort, workerData } from 'node:worker_threads';

// Imports what it is told to, and tells which of the globals of a page were looked at meanwhile.
const watched = ['window', 'document', 'navigator', 'location', 'AudioContext', 'AudioWorkletNode', 'WebSocket'];
const specifiers = workerData ?? process.argv.slice(2);
const touched = [];
for (const name of watched) {
  Object.defineProperty(globalThis, name, {
    configurable: true,
    get() {
      touched.push(name);
      return undefined;
    },
  });
}
// What is already there may have looked: from here on it counts.
touched.length = 0;
const imported = [];
for (const specifier of specifiers) {
  const module = await import(specifier);
  imported.push([specifier, Object.keys(module).length]);
}
const told = { imported, touched };
if (parentPort === null) console.log(JSON.stringify(told)); // oxlint-disable-line no-console -- Its answer.
else parentPort.postMessage(told, []);
