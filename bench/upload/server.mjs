import { createServer } from 'node:http';

/** Takes uploads on loopback and counts their bytes; tells its port to the process that forked it. */
const server = createServer((request, response) => {
  let bytes = 0;
  request.on('data', (chunk) => (bytes += chunk.length));
  request.on('end', () => {
    const file = { id: 'file_1', object: 'file', bytes, filename: 'upload.bin', purpose: 'user_data', created_at: 0 };
    response.writeHead(200, { 'content-type': 'application/json' });
    response.end(JSON.stringify({ ...file, status: 'processed' }));
  });
});
server.listen(0, '127.0.0.1', () => process.send(server.address().port));
