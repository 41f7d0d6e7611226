/** XZuFi `Organisationseinheit`: the office that is responsible. */
import type {Office} from '../../model/service.js';
import {compact, webAddress} from '../kit/fields.js';
import {firstAddress, nameOf, richOf} from './xzufi-text.js';
import {childrenOf, find, within, xmlText} from '../kit/xml.js';
import type {XmlElement} from '../kit/xml.js';

/** Without a name there is none. */
export function officeOf(element: XmlElement, id: string, base?: string, language?: string): Office | undefined {
  const named = childrenOf(element, 'name');
  const name = nameOf([...named.flatMap((one) => childrenOf(one, 'name')), ...childrenOf(element, 'bezeichnung')], language)
    || nameOf(named, language);
  if (!name) return undefined;
  const addresses = childrenOf(element, 'anschrift');
  // 001 is the house's own address, beside those of post boxes and large customers.
  const address = addresses.find((one) => xmlText(find(one, 'typ', 'code')) === '001') ?? addresses[0];
  const hours = within(element, /^(info)?oeffnungszeit/i).flatMap((one) =>
    childrenOf(one).length ? within(one, /^(text|beschreibung|inhalt|hinweis)$/) : [one]);
  return compact<Office>({
    id, name,
    ...pointOf(address),
    address: address && addressLine(address),
    ...reachOf(element, base),
    description: richOf([...childrenOf(element, 'kurzbeschreibung'), ...childrenOf(element, 'beschreibung')], language),
    wheelchair: within(element, /^(rollstuhlgerecht|(info)?barrierefrei(heit)?)$/i).map(wheelchairOf).find(Boolean),
    hoursText: richOf(hours, language),
  });
}

function addressLine(address: XmlElement): string {
  const line = (...names: string[]): string => names.map((name) => xmlText(find(address, name))).filter(Boolean).join(' ');
  const house = line('strasse', 'hausnummer') || (line('postfach') && `Postfach ${line('postfach')}`);
  return [house, line('postleitzahl', 'ort')].filter(Boolean).join(', ');
}

/** Two numbers, in degrees: where German is spoken, the greater is the latitude. */
function pointOf(address: XmlElement | undefined): {latitude?: number; longitude?: number} {
  const [geocode] = address ? within(address, 'geokodierung') : [];
  const numbers = geocode && pointText(geocode).match(/-?\d+\.\d+/g)?.map(Number);
  if (numbers?.length !== 2 || numbers.some((number) => Math.abs(number) > 90)) return {};
  const [longitude, latitude] = numbers.sort((a, b) => a - b);
  return {latitude: latitude!, longitude: longitude!};
}

const pointText = (element: XmlElement): string =>
  element.children.map((child) => typeof child === 'string' ? child : ` ${pointText(child)} `).join('');

/** Channels of `urn:de:xoev:codeliste:kommunikation`; what the value looks like counts where it has none. */
function reachOf(element: XmlElement, base: string | undefined): Pick<Office, 'telephone' | 'email' | 'url'> {
  const found: {-readonly [K in 'telephone' | 'email' | 'url']?: string | undefined} = {};
  for (const reach of within(element, 'erreichbarkeit')) {
    const value = xmlText(find(reach, 'kennung'));
    const channel = Number(xmlText(find(reach, 'kanal', 'code')));
    if (channel === 4) continue;
    if (value.includes('@')) found.email ??= value.replace(/^mailto:/i, '');
    else if (/^(https?:|www\.)/i.test(value)) found.url ??= webAddress(value.replace(/^www\./i, 'https://$&'), base);
    else if (/^[+(]?\d[\d\s()/+–-]{2,}/.test(value)) found.telephone ??= value;
  }
  return {...found, url: firstAddress(within(element, 'internetadresse'), base) ?? found.url} as Pick<Office, 'telephone' | 'email' | 'url'>;
}

function wheelchairOf(element: XmlElement): Office['wheelchair'] {
  const text = xmlText(element).toLowerCase();
  if (/^(nein|nicht|false|0|no)\b/.test(text)) return 'no';
  if (/eingeschr|teilweise|bedingt|limited/.test(text)) return 'limited';
  return /^(ja|true|1|yes|voll|rollstuhl)/.test(text) ? 'yes' : undefined;
}
