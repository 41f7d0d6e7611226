import {createHash} from 'node:crypto';
import {brotliCompressSync, constants, gzipSync} from 'node:zlib';

/*
 * Turns a reply (`{status, type, headers, body, cache}`) into HTTP: validators, conditional requests,
 * compression and the security headers the project promises to run under.
 */

const policy = (connect) => [
  "default-src 'none'", "script-src 'self'", "style-src 'self'", `connect-src 'self'${connect}`,
  "img-src 'self' data:", "frame-src 'self'", "form-action 'self'", "base-uri 'none'",
  "frame-ancestors 'self'", "require-trusted-types-for 'script'", 'trusted-types lit-html dompurify',
].join('; ');

const security = {
  'X-Content-Type-Options': 'nosniff',
  'Referrer-Policy': 'strict-origin-when-cross-origin',
  'Cross-Origin-Opener-Policy': 'same-origin',
};

const pageSecurity = (reply) => ({
  'Content-Security-Policy': policy(reply.connects ? ` ${reply.connects}` : ''),
  'Permissions-Policy': 'camera=(), geolocation=(self), microphone=(), payment=(), usb=()',
});

const compressible = /^(text\/|application\/(json|javascript|[a-z.]+\+json)|image\/svg)/;
const smallestWorthwhile = 860;
const keptBodies = 400;
const compressed = new Map();

const compressors = {
  br: (body) => brotliCompressSync(body, {params: {[constants.BROTLI_PARAM_QUALITY]: 5}}),
  gzip: (body) => gzipSync(body, {level: 9}),
};

/** The best of our encodings that the browser takes, by name and `q`. */
function encodingFor(request, type, body) {
  if (body.length < smallestWorthwhile || !compressible.test(type ?? '')) return undefined;
  const accepted = (request.headers['accept-encoding'] ?? '').split(',').map((entry) => {
    const [name, ...parameters] = entry.split(';').map((part) => part.trim());
    return parameters.some((parameter) => /^q=0(\.0*)?$/.test(parameter)) ? '' : name;
  });
  return Object.keys(compressors).find((name) => accepted.includes(name));
}

function compress(body, encoding, key) {
  const kept = compressed.get(key) ?? compressors[encoding](body);
  compressed.delete(key);
  compressed.set(key, kept);
  if (compressed.size > keptBodies) compressed.delete(compressed.keys().next().value);
  return kept;
}

const hashOf = (body) => createHash('sha256').update(body).digest('base64url').slice(0, 20);

function isUnchanged(request, etag) {
  const known = (request.headers['if-none-match'] ?? '').split(',').map((entry) => entry.trim());
  return known.includes(etag) || known.includes('*');
}

function writeBroken(response, {stream, body, size}) {
  const start = Buffer.from(body);
  if (stream !== 'huge') {
    response.write(start.subarray(0, Math.max(1, Math.floor(start.length / 2))));
    if (stream === 'reset') setTimeout(() => response.destroy(), 20).unref();
    return;
  }
  let left = size;
  const more = () => {
    while (left > 0 && !response.destroyed) {
      left -= start.length;
      if (!response.write(start)) return response.once('drain', more);
    }
    return response.end();
  };
  more();
}

/**
 * Sends a reply.
 * @param {{status?: number, type?: string, headers?: object, body?: string | Buffer, cache?: string,
 *   plain?: boolean, stream?: string, size?: number, connects?: string}} reply `plain` sends the
 *   bytes as they are, neither compressed nor validated; `connects`: further sources that a page may fetch from, as its
 *   policy names them
 */
export function send(request, response, reply) {
  const {status = 200, type, headers = {}, body, cache = 'no-cache', plain, stream} = reply;
  const isPage = type?.startsWith('text/html');
  const all = {...security, ...(isPage ? pageSecurity(reply) : {}), 'Cache-Control': cache, ...headers};
  if (type) all['Content-Type'] = type;
  if (body === undefined) {
    response.writeHead(status, all).end();
    return;
  }
  if (stream && request.method !== 'HEAD') {
    response.writeHead(status, all);
    writeBroken(response, reply);
    return;
  }
  const bytes = Buffer.from(body);
  const hash = plain ? '' : hashOf(bytes);
  const encoding = plain ? undefined : encodingFor(request, type, bytes);
  const sent = encoding ? compress(bytes, encoding, `${encoding} ${hash}`) : bytes;
  if (!plain) {
    all.Vary = 'Accept-Encoding';
    all.ETag = `"${hash}${encoding ? `-${encoding}` : ''}"`;
    if (encoding) all['Content-Encoding'] = encoding;
    if (status === 200 && isUnchanged(request, all.ETag)) {
      delete all['Content-Type'];
      delete all['Content-Encoding'];
      response.writeHead(304, all).end();
      return;
    }
  }
  response.writeHead(status, {...all, 'Content-Length': sent.length});
  response.end(request.method === 'HEAD' ? undefined : sent);
}
