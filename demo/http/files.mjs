import {existsSync} from 'node:fs';
import {readFile, realpath} from 'node:fs/promises';
import {basename, extname, join, sep} from 'node:path';

const types = {
  '.css': 'text/css; charset=utf-8',
  '.html': 'text/html; charset=utf-8',
  '.ico': 'image/x-icon',
  '.jpg': 'image/jpeg',
  '.js': 'text/javascript; charset=utf-8',
  '.json': 'application/json',
  '.map': 'application/json',
  '.md': 'text/markdown; charset=utf-8',
  '.mjs': 'text/javascript; charset=utf-8',
  '.pdf': 'application/pdf',
  '.png': 'image/png',
  '.svg': 'image/svg+xml',
  '.ts': 'text/plain; charset=utf-8',
  '.webp': 'image/webp',
};

/** Content-hashed names never change their content. */
const hashed = /[.-][A-Za-z0-9_-]{6,}\.(js|css)$/;

/**
 * A file below a folder, never one outside it, however the path or a link in the folder tries.
 * @returns a reply, or undefined if there is no such file
 */
export async function fileReply(folder, path) {
  if (path.includes('\0') || path.split(/[/\\]/).some((part) => part.startsWith('.'))) return undefined;
  try {
    const root = await realpath(folder);
    const file = await realpath(join(root, path));
    if (!file.startsWith(root + sep)) return undefined;
    return {
      body: await readFile(file),
      type: types[extname(file).toLowerCase()] ?? 'application/octet-stream',
      headers: {
        'Access-Control-Allow-Origin': '*',
        'Cross-Origin-Resource-Policy': 'cross-origin',
        // The files themselves do not name their maps: who reads them is no visitor.
        ...existsSync(`${file}.map`) && {SourceMap: `${basename(file)}.map`},
      },
      cache: path.startsWith('chunks/') && hashed.test(path) ? 'public, max-age=31536000, immutable' : 'no-cache',
    };
  } catch (error) {
    if (['ENOENT', 'ENOTDIR', 'EISDIR', 'ENAMETOOLONG', 'ELOOP'].includes(error.code)) return undefined;
    throw error;
  }
}
