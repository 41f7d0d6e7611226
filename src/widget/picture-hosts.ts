import type {PictureHosts} from '../ui/picture-url.js';
import type {Feed, Item} from './feed.js';

/** Whose pictures a widget may show: its page's, its feed's, those the profile names and the person consented to. */
export const pictureHosts = (
  {baseURI: base, consent}: {readonly baseURI: string; readonly consent: string},
  {sources, city, consent: given}: Pick<Feed<Item>, 'sources' | 'city' | 'consent'>,
): PictureHosts => ({base, sources, hosts: city?.hosts, consent: given?.cleared ?? consent});
