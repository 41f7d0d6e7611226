import {warmFormats} from '../i18n/format.js';
import type {FeedRequest, LoadOptions} from '../sources/load.js';
import {loadAll} from '../sources/load.js';
import type {Loaded, LoadedAll} from '../sources/loaded.js';

/** Milliseconds of waiting after which a kept copy is shown while the answer is still on its way. */
const PATIENCE = 2000;

/**
 * Loads several addresses as one feed. If the server takes longer than two seconds, `showKept` gets the copy that is
 * kept on the device, if there is one; the answer follows. Not called any more once the signal is aborted.
 * @throws SourceError if no address could be read
 */
export async function loadPatiently<T extends {readonly id: string}>(
  addresses: readonly (string | FeedRequest)[], options: LoadOptions<T>, showKept: (kept: Loaded<T>) => void,
): Promise<LoadedAll<T>> {
  const timer = setTimeout(() => {
    loadAll<T>(addresses, {...options, keptOnly: true, settled: undefined}).then(({loaded}) => {
      if (!options.signal?.aborted) showKept({...loaded, stale: true});
    }, () => {});
  }, PATIENCE);
  try {
    const answer = loadAll<T>(addresses, options);
    // The first formatter takes long: it is made while the answer is on its way.
    void warmFormats();
    return await answer;
  } finally {
    clearTimeout(timer);
  }
}
