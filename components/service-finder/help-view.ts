import {html, nothing} from 'lit';
import type {TemplateResult} from 'lit';
import type {CityProfile} from '../../src/model/city-profile.js';
import {readCityNumbers} from '../../src/search/city-numbers.js';
import {emergencyOf} from '../../src/search/emergencies.js';
import type {Emergency} from '../../src/search/emergencies.js';
import {emergencyNumbers, emergencyTopics, poisonCentres} from '../../src/search/emergency-numbers.js';
import type {EmergencyNumberId} from '../../src/search/emergency-numbers.js';
import {emergencyTexts} from '../../src/search/emergency-texts.js';
import type {EmergencyTexts} from '../../src/search/emergency-text.js';
import {memo} from '../../src/widget/memo.js';
import {styles} from './help-view.styles.js';

/** A rendering asks several times of the same question. */
const emergencyIn = memo(emergencyOf);

/** Telephone numbers for a person in need, and for one whose search finds nothing. */

/** A line of the help: the numbers, all of the same people, and who answers them. */
interface Line {
  readonly numbers: readonly string[];
  readonly text: string;
}

export interface HelpState {
  readonly query: string;
  /** Numbers of the city's own, as the page's author wrote them. */
  readonly own: string;
  readonly city: CityProfile | undefined;
  /** Language of the page. */
  readonly language: string;
  /** Level of the heading. */
  readonly level: number;
  /** Called when the texts of the language are there. */
  readonly ready: () => void;
}

export const sheets: readonly CSSStyleSheet[] = [styles.styleSheet!];

const texts = new Map<string, EmergencyTexts>();
const coming = new Map<string, Promise<unknown>>();

/** The texts of a language; `undefined` as long as they are on their way. Everybody who asks meanwhile is told. */
function textsIn(language: string, ready: () => void): EmergencyTexts | undefined {
  if (!texts.has(language)) {
    const loading = coming.get(language)
      ?? emergencyTexts(language).then((loaded) => texts.set(language, loaded));
    coming.set(language, loading);
    // The next rendering asks again for texts that could not be loaded.
    loading.then(ready, () => coming.delete(language));
  }
  return texts.get(language);
}

const complained = new Set<string>();

/** The numbers of the attribute `emergency`; mistakes in it are named once in the console. */
function numbersOf(own: string): ReturnType<typeof readCityNumbers>['numbers'] {
  const {numbers, unread} = readCityNumbers(own);
  if (unread.length && !complained.has(own)) {
    complained.add(own);
    console.warn(`stadtbausteine: <service-finder emergency> cannot be read: "${unread.join('; ')}". `
      + `Write "homeless: 0221 4710-999 Kältebus"; subjects are ${Object.keys(emergencyTopics).join(', ')}`);
  }
  return numbers;
}

/** The poison centre of the city's state; all of them where nobody knows which it is. */
function poisonLines(text: string, key: string | undefined): readonly Line[] {
  const own = poisonCentres.filter(({states}) => key && states.includes(key.slice(0, 2)));
  return (own.length ? own : poisonCentres).map(({numbers, names}) => ({numbers, text: `${text} ${names}`}));
}

function linesFor({topic, numbers}: Emergency, said: EmergencyTexts, {own, city}: HelpState): readonly Line[] {
  const ours = numbersOf(own).filter((one) => one.topic === topic);
  const national = ours.some(({replaces}) => replaces) ? [] : numbers;
  const lineOf = (id: EmergencyNumberId): readonly Line[] => id === 'poison'
    ? poisonLines(said.poison, city?.officialKey) : [{numbers: emergencyNumbers[id].numbers, text: said[id]}];
  return [...ours.map(({number, name}) => ({numbers: [number], text: name})), ...national.flatMap(lineOf)];
}

/** Where nothing was found: the city's telephone, and that of all authorities. */
function contactLines(said: EmergencyTexts, city: CityProfile | undefined): readonly Line[] {
  const telephone = city?.contact?.telephone;
  return [
    ...telephone ? [{numbers: [telephone], text: city.name ? `${said.city}: ${city.name}` : said.city}] : [],
    {numbers: emergencyNumbers.authorities.numbers, text: said.authorities},
  ];
}

const phoneLink = (number: string): TemplateResult =>
  html`<a href="tel:${number.replace(/[^\d+]/g, '')}" part="link"><bdi dir="ltr">${number}</bdi></a>`;

const lineView = ({numbers, text}: Line): TemplateResult =>
  html`<li>${numbers.map(phoneLink)} <span><bdi>${text}</bdi></span></li>`;

const helpBox = (title: string, lines: readonly Line[], level: number, kind: string): TemplateResult => html`
  <div class="notice help ${kind}" part="notice">
    <div>
      <p class="label display" role="heading" aria-level=${level}>${title}</p>
      <ul>${lines.map(lineView)}</ul>
    </div>
  </div>`;

/** Whether somebody who types this is in need. */
export const isUrgent = (query: string): boolean => !!emergencyIn(query);

/** The numbers for that emergency. */
export function emergencyView(state: HelpState): TemplateResult | typeof nothing {
  const emergency = emergencyIn(state.query);
  const said = emergency && textsIn(state.language, state.ready);
  return emergency && said ? helpBox(said.heading, linesFor(emergency, said, state), state.level, 'danger') : nothing;
}

/** The same in a sentence, for the announcement; empty where nobody is in need. */
export function emergencyInWords(state: HelpState): string {
  const emergency = emergencyIn(state.query);
  const said = emergency && textsIn(state.language, state.ready);
  const [first] = emergency && said ? linesFor(emergency, said, state) : [];
  return first && said ? `${said.heading}: ${first.numbers[0]!}, ${first.text}.` : '';
}

/** The telephone numbers to ask where a search finds nothing. */
export function contactView(state: HelpState): TemplateResult | typeof nothing {
  const said = textsIn(state.language, state.ready);
  return said ? helpBox(said.help, contactLines(said, state.city), state.level, '') : nothing;
}
