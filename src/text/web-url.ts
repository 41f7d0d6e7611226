/** The absolute address if it is one of the web, for data that others read; else `undefined`. */
export const webUrl = (address: string | undefined, base: string): string | undefined =>
  address && URL.canParse(address, base) && /^https?:/.test(new URL(address, base).protocol)
    ? new URL(address, base).href : undefined;
