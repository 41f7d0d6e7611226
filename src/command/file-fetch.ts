import {readFile, realpath, stat} from 'node:fs/promises';
import {dirname, sep} from 'node:path';
import {fileURLToPath} from 'node:url';

/**
 * A `fetch` that reads files, too, but only those below the folder of a profile: a list of streets from the network
 * must not lead to any other.
 * @param profile absolute address
 */
export function fileFetch(fetch: typeof globalThis.fetch, profile: string): typeof globalThis.fetch {
  if (!profile.startsWith('file:')) return fetch;
  const folder = dirname(fileURLToPath(profile));
  return async (input, init) => {
    const url = typeof input === 'string' ? input : input instanceof URL ? input.href : input.url;
    if (!url.startsWith('file:')) return fetch(input, init);
    const {pathname} = new URL(url);
    const [path, root] = await Promise.all([realpath(fileURLToPath(`file://${pathname}`)), realpath(folder)])
      .catch(() => ['', folder] as const);
    if (!path) return new Response('No such file', {status: 404});
    if (!path.startsWith(root + sep)) return new Response('Not below the folder of the profile', {status: 403});
    return fileAnswer(url, path);
  };
}

/**
 * A file as a server would give it.
 * @throws as `stat` and `readFile` do
 */
export async function fileAnswer(url: string, path: string): Promise<Response> {
  const {mtime} = await stat(path);
  const response = new Response(await readFile(path), {headers: {'last-modified': mtime.toUTCString()}});
  Object.defineProperty(response, 'url', {value: url});
  return response;
}
