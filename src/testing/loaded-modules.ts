import {modulesOf} from './built-modules.js';

/** Which modules a page has fetched, whether widgets are sources or what is built of them. */

const contents = new Map<string, Promise<readonly string[]>>();

const namesIn = (address: string): Promise<readonly string[]> => {
  const {pathname} = new URL(address);
  if (!/\.[jt]s$/.test(pathname)) return Promise.resolve([]);
  return pathname.startsWith('/dist/') ? modulesOf(address) : Promise.resolve([pathname.replace(/^.*\/|\.\w+$/g, '')]);
};

/** The modules of some names that have been fetched by now. */
export async function fetchedOf(...modules: readonly string[]): Promise<string[]> {
  const found = new Set<string>();
  for (const {name} of performance.getEntriesByType('resource')) {
    if (!contents.has(name)) contents.set(name, namesIn(name));
    for (const module of await contents.get(name)!) found.add(module);
  }
  return modules.filter((module) => found.has(module));
}

/** Waits until a module has been fetched. */
export async function fetches(module: string): Promise<void> {
  while (!(await fetchedOf(module)).length) await new Promise(requestAnimationFrame);
}
