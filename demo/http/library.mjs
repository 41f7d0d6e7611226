import {fileReply} from './files.mjs';

const entries = /\/((?:chunks|components|formats|themes)\/[^/]+|[^/]+\.(?:js|css|html|json))$/;

/**
 * A file of the package as if it lay in whatever folder a person says it does: a snippet's preview works with
 * the folder of one's own website. Asked last, when nothing else is at that address.
 * @returns a reply, or undefined if the path does not end in a file of the package
 */
export async function libraryReply(dist, path) {
  const [, file] = entries.exec(path) ?? [];
  return file && fileReply(dist, file);
}
