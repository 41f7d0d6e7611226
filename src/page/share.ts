/** How sharing ended: shared by the device, the address copied, failed, or cancelled by the person. */
type Shared = 'shared' | 'copied' | 'failed' | 'aborted';

/** Shares an address by the device's sheet, or copies it where the browser has none. */
export async function share(title: string, url: string): Promise<Shared> {
  try {
    if (typeof navigator.share === 'function') {
      await navigator.share({title, url});
      return 'shared';
    }
    await navigator.clipboard.writeText(url);
    return 'copied';
  } catch (error) {
    return error instanceof DOMException && error.name === 'AbortError' ? 'aborted' : 'failed';
  }
}
