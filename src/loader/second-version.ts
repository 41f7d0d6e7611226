import type {PageSettings} from '../page/page-settings.js';

/** Says in one line that a loader has come to a page with one of another version, and what is left for it. */
export function tellVersion(settings: PageSettings, version: string, address: string, tags: readonly string[]): void {
  const told = settings.told ??= new Set();
  if (told.has(version)) return;
  told.add(version).add(settings.version!);
  console.warn(`stadtbausteine: ${settings.version} (${settings.address}) is on this page already; ` +
    `${version} (${address}) loads ${tags.join(', ') || 'nothing'}`);
}
