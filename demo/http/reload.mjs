/*
 * Pages that reload when a file has changed, for authors of widgets. A page opened by a person
 * gets a script of ours that listens; frames do not, for a browser keeps few connections to one host.
 */

const events = '/catalogue/reload';
const script = '<script type="module" src="/catalogue/assets/reload.js"></script>';

/**
 * @returns {{take: Function, dress: Function, reload: () => void}} `take` keeps a request that listens and says
 *   whether it was one; `dress` puts the script into a page; `reload` tells all who listen
 */
export function createReloader() {
  const listeners = new Set();
  return {
    take(request, response) {
      if (request.url !== events) return false;
      response.writeHead(200, {'Content-Type': 'text/event-stream', 'Cache-Control': 'no-store'}).write('\n');
      listeners.add(response);
      response.on('close', () => listeners.delete(response));
      return true;
    },
    dress(request, reply) {
      const isPage = reply.type?.startsWith('text/html') && request.headers['sec-fetch-dest'] === 'document';
      return isPage ? {...reply, body: String(reply.body).replace('</head>', `${script}\n</head>`)} : reply;
    },
    reload() {
      for (const listener of listeners) listener.write('data: changed\n\n');
    },
  };
}
