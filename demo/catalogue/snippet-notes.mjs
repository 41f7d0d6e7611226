import {inLanguage, say} from '../http/html.mjs';
import {addressesIn} from './snippet-policy.mjs';

const isLocal = (origin) => /^https?:\/\/(localhost|127\.0\.0\.1)(:|$)/.test(origin);
const isForeign = (source) => /^https?:/.test(source);
const named = (origins) => origins.map((origin) => new URL(origin).host).join(', ');

/** Notes on the hosts that data and files are fetched from. */
function notesOnHosts({way, host, attributes, profile}, hosts) {
  const foreign = hosts.feeds.filter(isForeign);
  const outside = foreign.filter((origin) => origin !== hosts.files);
  const insecure = [...new Set([...foreign, ...hosts.scripts.filter(isForeign)])]
    .filter((origin) => origin.startsWith('http:') && !isLocal(origin));
  const isFrame = way === 'iframe';
  return [
    insecure.length && say(`Eine Seite mit https darf nichts über http laden: ${named(insecure)}. `
      + 'Fragen Sie dort nach einer Adresse mit https.', `A page with https may load nothing by http: ${named(insecure)}. `
      + 'Ask there for an address with https.'),
    !isFrame && foreign.length && say(`Die Daten liegen auf einem anderen Server (${named(foreign)}). Er muss das `
      + 'Lesen erlauben (Access-Control-Allow-Origin), sonst legen Sie eine Kopie auf Ihren eigenen Server.',
    `The data are on another server (${named(foreign)}). It has to allow reading (Access-Control-Allow-Origin); otherwise `
      + 'put a copy on your own server.'),
    isFrame && outside.length && say(`Die Seite im Rahmen liest nur Daten von dort, wo sie selbst liegt. ${named(outside)} `
      + 'muss, wer sie betreibt, in embed.html eintragen.', 'The page in the frame reads data only from where it lies itself. '
      + `Whoever runs it has to write ${named(outside)} into embed.html.`),
    isFrame && isForeign(hosts.files) && hosts.feeds.includes(hosts.files)
      && addressesIn(attributes.src).some((address) => !/^[a-z]+:/i.test(address))
      && say(`Adressen ohne Host gelten im Rahmen auf ${named([hosts.files])}, nicht auf Ihrer Website.`,
        `In the frame, addresses without a host mean ${named([hosts.files])}, not your website.`),
    attributes.streets && !isFrame && say('Nennt die Straßendatei Adressen auf weiteren Servern, gehören auch diese in '
      + 'connect-src und in die Datenschutzerklärung.', 'If the file of streets names addresses on further servers, these belong '
      + 'into connect-src and the privacy notice as well.'),
    profile && say('Was das Stadtprofil an Adressen nennt, gehört ebenfalls in connect-src (bei Bildern auch in img-src) '
      + 'und in die Datenschutzerklärung.', 'Addresses the city profile names belong into connect-src as well (those of pictures '
      + 'also into img-src), and into the privacy notice.'),
    host === 'other' && say('Die Vorschau holt die Dateien wirklich von dort. Liegen sie dort noch nicht, zeigt sie nur '
      + 'Ihren Link.', 'The preview really fetches the files from there. If they are not there yet, it shows only your link.'),
  ];
}

/** Notes on what the chosen way of embedding needs of the page. */
function notesOnWay({way, version, integrity, attributes}) {
  const several = addressesIn(attributes.src).length > 1 || /[{}]/.test(attributes.src ?? '');
  return [
    way === 'link' && !attributes.src && !attributes.streets && say('Der Link braucht eine Datei als Ziel: Tragen Sie sie bei '
      + '„Adresse der Daten“ ein, oder nehmen Sie den Weg mit dem Container.', 'The link needs a file to lead to: put it into '
      + '“Address of the data”, or take the way with the container.'),
    way === 'link' && several && say('Der Link führt zum Ersatz-Link, die Daten stehen in data-src.',
      'The link leads to the fallback link, the data stand in data-src.'),
    integrity !== 'none' && version === 'none' && say('Mit Prüfsummen und ohne Ordner je Version gilt: Tauschen Sie die '
      + 'Dateien aus, dann tauschen Sie in derselben Minute auch diese Zeilen, sonst lädt nichts mehr.',
    'With check sums and without a folder per version: when you replace the files, replace these lines in the same minute, or '
      + 'nothing loads any more.'),
    integrity === 'all' && way !== 'iframe' && say('Die Import-Map muss vor dem ersten Modul-Skript der Seite stehen.',
      'The import map has to stand before the first module script of the page.'),
  ];
}

/**
 * Notes on the snippet, as far as they apply to these choices.
 * @returns {string[]}
 */
export const notesOf = (choices, hosts, lang) => [...notesOnHosts(choices, hosts), ...notesOnWay(choices)]
  .filter(Boolean).map((note) => inLanguage(note, lang));
