import {createCity} from '../../demo/city/city.mjs';

/* What the widgets of the hostile pages read: a small part of the sample city, always the same. */

/** The day these pages live in, whatever day it is. */
export const today = '2026-03-02';

let city;
const eschenfurt = () => city ??= createCity(today);

const shorter = (text, pattern, wanted) => {
  const blocks = text.match(pattern);
  const start = text.indexOf(blocks[0]);
  const end = text.lastIndexOf(blocks.at(-1)) + blocks.at(-1).length;
  return text.slice(0, start) + blocks.filter(wanted).join('') + text.slice(end);
};

const inSpring = (event) => /DTSTART[^\r]*:20260[3-4]/.test(event);
const calendar = (text, wanted) => shorter(text, /BEGIN:VEVENT[^]*?END:VEVENT\r\n/g, wanted);

/** A message with some offices, services and what is online of them. */
function message(text) {
  const left = {organisationseinheit: 6, leistung: 30, onlinedienst: 5};
  return shorter(text, /<xzufi:schreibe>[^]*?<\/xzufi:schreibe>\n?/g, (block) => left[/:([a-z]+)>/.exec(block.slice(15))[1]]-- > 0);
}

const files = {
  'abfall.ics': ['text/calendar; charset=utf-8', () => calendar(eschenfurt().calendar('Ahornweg', undefined, 'ics'), inSpring)],
  'veranstaltungen.ics': ['text/calendar; charset=utf-8', () =>
    calendar(eschenfurt().events.file('ics', 'http://localhost'), (event, index) => index < 12 || inSpring(event))],
  'leistungen.xml': ['application/xml', () => message(eschenfurt().services('xml'))],
};
const written = new Map();

/** @returns a reply, or undefined if there is no such file */
export function contentReply(name) {
  if (!Object.hasOwn(files, name)) return undefined;
  const [type, write] = files[name];
  if (!written.has(name)) written.set(name, write());
  return {body: written.get(name), type, cache: 'public, max-age=300', headers: {'Access-Control-Allow-Origin': '*'}};
}

/** All widgets, as an editor pastes them. */
export const widgets = `
<waste-calendar src="/hostile/daten/abfall.ics" today="${today}" limit="4" loading="eager">
  <a href="/stadt/abfall/strassen">Abfuhrtermine als Liste</a>
</waste-calendar>
<city-events src="/hostile/daten/veranstaltungen.ics" today="${today}" limit="4" loading="eager" structured-data>
  <a href="/stadt/veranstaltungen/kalender.html">Alle Veranstaltungen</a>
</city-events>
<service-finder src="/hostile/daten/leistungen.xml" popular="leistung-1001, leistung-1002" today="${today}" limit="4" loading="eager">
  <a href="/stadt/dienstleistungen/a-bis-z">Alle Dienstleistungen</a>
</service-finder>
`;
