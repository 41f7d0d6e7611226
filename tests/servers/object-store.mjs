/** An object store in memory that speaks as much of S3 as a snapshot needs. It believes every signature. */
import {createServer} from 'node:http';

const bodyOf = async (request) => {
  const parts = [];
  for await (const part of request) parts.push(part);
  return Buffer.concat(parts);
};

const listing = (keys) =>
  `<ListBucketResult>${keys.map((key) => `<Contents><Key>${key}</Key></Contents>`).join('')}</ListBucketResult>`;

/**
 * Starts one on the loopback.
 * @returns {Promise<{endpoint: string, objects: Map<string, Buffer>, close: () => void}>} `objects`: by `/bucket/key`
 */
export const startObjectStore = async () => {
  const objects = new Map();
  const answer = async (request, response) => {
    const {pathname: path, searchParams} = new URL(request.url, 'http://127.0.0.1');
    const body = await bodyOf(request);
    if (request.method === 'PUT') objects.set(path, body);
    if (request.method === 'DELETE') objects.delete(path);
    if (request.method !== 'GET') return response.end();
    if (searchParams.has('list-type')) {
      const bucket = path.replace(/\/?$/, '/');
      const names = [...objects.keys()].filter((name) => name.startsWith(bucket + (searchParams.get('prefix') ?? '')));
      return response.end(listing(names.map((name) => name.slice(bucket.length))));
    }
    if (!objects.has(path)) response.writeHead(404);
    return response.end(objects.get(path) ?? '<Error><Code>NoSuchKey</Code></Error>');
  };
  const server = createServer((request, response) => void answer(request, response));
  await new Promise((resolve) => server.listen(0, '127.0.0.1', resolve));
  return {
    endpoint: `http://127.0.0.1:${server.address().port}`, objects,
    close: () => {
      server.closeAllConnections();
      server.close();
    },
  };
};
