/** A `fetch` whose answer is these chunks, one for each pull: what is measured is the client alone. */
export function createMemoryFetch(chunks) {
  return async () => {
    let position = 0;
    const body = new ReadableStream({
      pull: (controller) => {
        if (position < chunks.length) controller.enqueue(chunks[position++]);
        else controller.close();
      },
    });
    return new Response(body, { headers: { 'content-type': 'text/event-stream; charset=utf-8' } });
  };
}
