const loopback = /^(::1|(::ffff:)?127(\.\d+){3})$/;
const ownName = /^(localhost|127(\.\d+){3}|\[::1\])(:\d+)?$/;

/**
 * Whether a request was made on this machine and not for somebody else: not by a proxy, not by a page of another
 * site, and not under a foreign name that leads here.
 * @param {import('node:http').IncomingMessage} request
 */
export const isLocal = ({headers, socket}) => loopback.test(socket?.remoteAddress ?? '') && ownName.test(headers.host ?? '')
  && !['forwarded', 'x-forwarded-for', 'x-forwarded-host', 'via'].some((name) => name in headers)
  && headers['sec-fetch-site'] !== 'cross-site';
