/**
 * The site's origin as the client knows it: calendars and policies hold whole addresses. Behind a proxy that speaks
 * https it is the proxy that says so.
 * @param {import('node:http').IncomingMessage} request
 */
export function originOf({headers}) {
  const scheme = headers['x-forwarded-proto'] === 'https' ? 'https' : 'http';
  return `${scheme}://${/^[\w.:[\]-]+$/.test(headers.host ?? '') ? headers.host : 'localhost'}`;
}
