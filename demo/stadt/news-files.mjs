import {drawing} from '../city/news-pictures.mjs';

/**
 * The pictures and the files of the city's news.
 * @param {string} path below `/stadt/aktuelles/`
 * @returns a reply, or undefined if there is no such file
 */
export async function newsFileReply(path, {city}) {
  const [, folder, name] = /^(bilder|dateien)\/([\w.-]+)$/.exec(path) ?? [];
  const body = folder === 'bilder' ? drawing(name) : folder && (await city.news()).notice(name.replace(/\.pdf$/, ''));
  return body && {body, type: folder === 'bilder' ? 'image/svg+xml' : 'application/pdf', cache: 'public, max-age=86400'};
}
