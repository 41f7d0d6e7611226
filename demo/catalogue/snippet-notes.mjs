import {addressesIn} from './snippet-policy.mjs';

const isLocal = (origin) => /^https?:\/\/(localhost|127\.0\.0\.1)(:|$)/.test(origin);
const isForeign = (source) => /^https?:/.test(source);
const named = (origins) => origins.map((origin) => new URL(origin).host).join(', ');

/**
 * What a person has to know beyond the snippet, in German. Only what applies to these choices.
 * @returns {string[]}
 */
export function notesOf(choices, hosts) {
  const {way, version, integrity, host, attributes, profile} = choices;
  const foreign = hosts.feeds.filter(isForeign);
  const outside = foreign.filter((origin) => origin !== hosts.files);
  const insecure = [...new Set([...foreign, ...hosts.scripts.filter(isForeign)])]
    .filter((origin) => origin.startsWith('http:') && !isLocal(origin));
  const several = addressesIn(attributes.src).length > 1 || /[{}]/.test(attributes.src ?? '');
  return [
    insecure.length && `Eine Seite mit https darf nichts über http laden: ${named(insecure)}. `
      + 'Fragen Sie dort nach einer Adresse mit https.',
    way !== 'iframe' && foreign.length && `Die Daten liegen auf einem anderen Server (${named(foreign)}). Er muss das `
      + 'Lesen erlauben (Access-Control-Allow-Origin), sonst legen Sie eine Kopie auf Ihren eigenen Server.',
    way === 'iframe' && outside.length && `Die Seite im Rahmen liest nur Daten von dort, wo sie selbst liegt. ${named(outside)} `
      + 'muss, wer sie betreibt, in embed.html eintragen.',
    way === 'iframe' && isForeign(hosts.files) && hosts.feeds.includes(hosts.files)
      && addressesIn(attributes.src).some((address) => !/^[a-z]+:/i.test(address))
      && `Adressen ohne Host gelten im Rahmen auf ${named([hosts.files])}, nicht auf Ihrer Website.`,
    way === 'link' && !attributes.src && !attributes.streets && 'Der Link braucht eine Datei als Ziel: Tragen Sie sie bei „Adresse der Daten“ '
      + 'ein, oder nehmen Sie den Weg mit dem Container.',
    way === 'link' && several && 'Der Link führt zum Ersatz-Link, die Daten stehen in data-src.',
    attributes.streets && way !== 'iframe' && 'Nennt die Straßendatei Adressen auf weiteren Servern, gehören auch diese in '
      + 'connect-src und in die Datenschutzerklärung.',
    profile && 'Was das Stadtprofil an Adressen nennt, gehört ebenfalls in connect-src (bei Bildern auch in img-src) '
      + 'und in die Datenschutzerklärung.',
    integrity !== 'none' && version === 'none' && 'Mit Prüfsummen und ohne Ordner je Version gilt: Tauschen Sie die '
      + 'Dateien aus, dann tauschen Sie in derselben Minute auch diese Zeilen, sonst lädt nichts mehr.',
    integrity === 'all' && way !== 'iframe' && 'Die Import-Map muss vor dem ersten Modul-Skript der Seite stehen.',
    host === 'other' && 'Die Vorschau holt die Dateien wirklich von dort. Liegen sie dort noch nicht, zeigt sie nur '
      + 'Ihren Link.',
  ].filter(Boolean);
}
