import {withTexts} from './texts.js';

/**
 * A value in which files of this machine are named as a profile names them: relative to its folder, or from the
 * server's root on. What others can read does not tell where on a machine something lies.
 * @param home absolute address of the profile; from the web everything stays as it is
 */
export function unrooted<T>(value: T, home: string): T {
  if (!home.startsWith('file:')) return value;
  return withTexts(value, (text) => text.replace(/file:\/\/[^\s)]*/gi, (address) => asWritten(address, home)));
}

const segmentsOf = (address: string): readonly string[] =>
  address.replace(/^file:\/\/(?:\/[a-z]:)?\//i, '').split('/');

function asWritten(address: string, home: string): string {
  const [path, folder] = [segmentsOf(address), segmentsOf(home).slice(0, -1)];
  let shared = 0;
  while (shared < folder.length && path[shared] === folder[shared]) shared++;
  // A path that has nothing in common with the profile's was written from the root on.
  if (!shared && folder.length) return `/${path.join('/')}`;
  return [...folder.slice(shared).map(() => '..'), ...path.slice(shared)].join('/');
}
