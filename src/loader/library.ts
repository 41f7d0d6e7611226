import type {PageSettings} from '../page/page-settings.js';
import type * as Autoloader from './autoloader.js';

/** Finds the autoloader from a script beside it, which an optimiser may have moved, merged or written into the page. */

const settings = (globalThis as unknown as Record<symbol, PageSettings | undefined>)[Symbol.for('stadtbausteine')] ??= {};

type Script = HTMLScriptElement | null;

/** The library beside a script, or where its `data-base` says. The autoloader needs the slash at the folder's end. */
function libraryOf(script: Script): string | undefined {
  const base = script?.dataset.base?.trim().replace(/\/*$/, '/');
  if (base) script!.dataset.base = base;
  const beside = base ? new URL(base, document.baseURI) : script?.src;
  return beside && new URL('stadtbausteine.js', beside).href;
}

/**
 * Imports the autoloader, and tells it which script tag holds the settings and the nonce. If it cannot be had, the
 * console names the cause and the attribute.
 * @param own the tag of the script that asks; an optimiser may have left it without its attributes
 */
export async function importAutoloader(own: Script): Promise<typeof Autoloader | undefined> {
  let failure: unknown;
  // Where scripts were merged into one, another tag may say where the library lies.
  for (const script of new Set([own, document.querySelector<HTMLScriptElement>('script[data-base]')])) {
    const library = libraryOf(script);
    if (!library) continue;
    settings.script = script!;
    try {
      return await import(library) as typeof Autoloader;
    } catch (error) {
      failure = error;
    }
  }
  console.error(`stadtbausteine: the library is not at ${libraryOf(own) ?? 'any known place'}; where a tool has moved or ` +
    'merged the script, data-base="/stadtbausteine/…/" in a script tag says where it lies', failure);
  return undefined;
}
