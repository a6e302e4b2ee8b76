import { createServer } from 'node:http';

/** Answers every POST with a small response, on loopback; tells its port to the process that forked it. */
const answer = JSON.stringify({
  id: 'resp_1',
  object: 'response',
  status: 'completed',
  model: 'gpt-5',
  output: [
    {
      id: 'msg_1',
      type: 'message',
      role: 'assistant',
      status: 'completed',
      content: [{ type: 'output_text', text: 'Hello. How can I help you today?', annotations: [] }],
    },
  ],
  usage: { input_tokens: 10, output_tokens: 9, total_tokens: 19 },
});

const server = createServer((request, response) => {
  request.resume().on('end', () => {
    response.writeHead(200, { 'content-type': 'application/json', 'content-length': Buffer.byteLength(answer) });
    response.end(answer);
  });
});
server.keepAliveTimeout = 60_000;
server.listen(0, '127.0.0.1', () => process.send(server.address().port));
