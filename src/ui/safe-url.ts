const allowed = new Set(['http:', 'https:', 'mailto:', 'tel:', 'geo:', 'webcal:']);

/** The absolute address if its scheme may be followed from a feed, else `undefined`. */
export function safeUrl(address: string | undefined, base?: string): string | undefined {
  if (!address) return undefined;
  try {
    const url = new URL(address, base);
    return allowed.has(url.protocol) ? url.href : undefined;
  } catch {
    return undefined;
  }
}
