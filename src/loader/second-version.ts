import type {PageSettings} from '../page/page-settings.js';

/** Warns in one line that a page has loaders of two versions, and names the tags that this one loads. */
export function tellVersion(settings: PageSettings, version: string, address: string, tags: readonly string[]): void {
  const told = settings.told ??= new Set();
  if (told.has(version)) return;
  told.add(version).add(settings.version!);
  console.warn(`stadtbausteine: ${settings.version} (${settings.address}) is on this page already; ` +
    `${version} (${address}) loads ${tags.join(', ') || 'nothing'}`);
}
