/**
 * An address as it is parsed; `undefined` if it is none. `URL.canParse` is no way to ask: in Node 20 it refuses
 * addresses with umlauts once it has been called some thousand times.
 */
export function parsedUrl(address: string, base?: string): URL | undefined {
  try {
    return new URL(address, base);
  } catch {
    return undefined;
  }
}
