import {existsSync, readFileSync, statSync} from 'node:fs';
import {createServer} from 'node:http';
import {extname, join} from 'node:path';

const TYPES = {
  '.html': 'text/html; charset=utf-8', '.js': 'text/javascript', '.css': 'text/css', '.json': 'application/json',
  '.ics': 'text/calendar',
};

/**
 * Serves folders, the first that has a file wins.
 * @param {readonly string[]} folders
 */
export const serve = async (folders) => {
  const server = createServer((request, response) => {
    const {pathname} = new URL(request.url, 'http://localhost');
    const paths = folders.map((folder) => join(folder, pathname.endsWith('/') ? `${pathname}index.html` : pathname));
    const path = paths.find((one) => existsSync(one) && statSync(one).isFile());
    if (!path) return response.writeHead(404).end();
    response.writeHead(200, {'content-type': TYPES[extname(path)] ?? 'application/octet-stream'});
    return response.end(readFileSync(path));
  });
  await new Promise((resolve) => { server.listen(0, '127.0.0.1', resolve); });
  return {origin: `http://127.0.0.1:${server.address().port}`, close: () => server.close()};
};
