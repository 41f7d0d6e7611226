import {discover} from './discovery.js';
import {see} from './marked.js';
import {tellVersion} from './second-version.js';
import {agree, claim, settings} from './settings.js';

declare const __VERSION__: string;

/**
 * The autoloader as bundlers take it in with `import 'stadtbausteine'`: they follow imports that are written out
 * and lose addresses that are put together in the page. Its files have no address of their own there: what is said
 * of them is that they are in a bundle.
 */
const here = 'in a bundle';

type Watch = (root: Document | ShadowRoot) => void;

/** Takes over settings, named as those of a script tag: `{profile, lang}`. A theme is imported where the page's are. */
export function configure(data: DOMStringMap): void {
  agree(data, __VERSION__, here);
}

/**
 * Loads widgets as they appear; where there is no page, as on a server that renders one, it does nothing.
 *
 * @param imports per tag what imports its module
 * @returns what looks for widgets in a shadow root that was attached to an element already standing in the page
 */
export function start(imports: Readonly<Record<string, () => Promise<unknown>>>): Watch {
  if (typeof document === 'undefined') return () => {};
  configure({});
  const own = claim(Object.keys(imports));
  if (settings.version !== __VERSION__) tellVersion(settings, __VERSION__, here, own);

  const watch = discover(own, {
    appear: (tag) => imports[tag]!(),
    marked: (element, tag) => see(element, tag, own, settings),
  });
  watch(document);
  return watch;
}
