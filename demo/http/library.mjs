import {fileReply} from './files.mjs';

const entries = /\/((?:chunks|components|formats|themes)\/[^/]+|[^/]+\.(?:js|css|html|json))$/;

/**
 * The page for frames as its hoster sets it up for pages without an origin, which previews are: WebKit knows no 'self'
 * there, so the host is named, and `frame-ancestors`, even with a star, keeps them from showing it in Chromium.
 */
function forFrames(reply, origin) {
  return {
    ...reply, body: reply.body.toString().replaceAll("'self'", origin),
    headers: {...reply.headers, 'Content-Security-Policy': "base-uri 'none'"},
  };
}

/**
 * A file of the package as if it lay in whatever folder a person says it does: a snippet's preview works with
 * the folder of one's own website. Asked last, when nothing else is at that address.
 * @returns a reply, or undefined if the path does not end in a file of the package
 */
export async function libraryReply(path, {dist, origin}) {
  const [, file] = entries.exec(path) ?? [];
  const reply = file && await fileReply(dist, file);
  return reply && file === 'embed.html' ? forFrames(reply, origin) : reply;
}
