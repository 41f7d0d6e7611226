import {expect} from '@open-wc/testing';
import type {Weather} from '../../src/model/weather.js';
import {testContract} from '../../src/testing/contract.js';
import {control, resetPage, show, speak, testAccessibility, textOf, waitUntil} from '../../src/testing/page.js';
import {define} from '../../src/widget/custom-element.js';
import {examples} from './city-weather.examples.js';
import {CityWeather} from './city-weather.js';

const example = (name: string) => examples.find((one) => one.name === name)!.html;
const texts = (widget: CityWeather, selector: string) => [...widget.renderRoot.querySelectorAll(selector)].map(textOf);
const text = (widget: CityWeather) => textOf(widget.renderRoot.querySelector('.root')!);
const answer = (widget: CityWeather) => texts(widget, '.answer p');
const isSeen = (widget: CityWeather, selector: string) =>
  (widget.renderRoot.querySelector(selector)?.getBoundingClientRect().height ?? 0) > 0;

/** Shows the weather at a moment of 30 November. */
async function showAt(clock: string, weather: Partial<Weather>, attributes = ''): Promise<CityWeather> {
  const item = {id: 'a', time: '2026-11-30T09:00:00+01:00', ...weather};
  const src = `data:application/json,${encodeURIComponent(JSON.stringify({stadtbausteine: '1.0', kind: 'weather', items: [item]}))}`;
  return show<CityWeather>(
    `<city-weather loading="eager" today="2026-11-30T${clock}:00+01:00" src="${src}" ${attributes}></city-weather>`);
}
const at = (hour: number) => `2026-11-30T${`${hour}`.padStart(2, '0')}:00:00+01:00`;
const table = async (widget: CityWeather) => {
  await waitUntil(() => widget.renderRoot.querySelector('summary'));
  widget.renderRoot.querySelector('summary')!.click();
  await waitUntil(() => widget.renderRoot.querySelector('table'));
  return texts(widget, 'table tr');
};

define(CityWeather);
beforeEach(resetPage);
after(resetPage);

const hours = [0, 1, 2, 6, 7].map((hour) =>
  ({time: `2026-03-02T0${hour}:00:00+01:00`, temperature: 4 - hour, precipitation: 0}));
const eschenfurt = {
  id: 'e', time: '2026-03-02T00:00:00+01:00', place: {id: 'e', name: 'Eschenfurt Mitte'}, current: {temperature: 4}, hours,
};

testContract('city-weather', {
  kind: 'weather',
  items: [eschenfurt, {...eschenfurt, id: 'n', place: {id: 'n', name: 'Neudorf'}}] as readonly {readonly id: string}[],
  reads: 'Eschenfurt Mitte',
  heading: 'Wetter',
  headingInEnglish: 'Weather',
  empty: 'Zurzeit gibt es keine Wetterdaten.',
  stale: 'gibt es keine neuen Daten. Was hier steht, kann überholt sein.',
  dated: true,
});

describe('<city-weather> says', () => {
  it('the weather now in a sentence, and what becomes of it', async () => {
    const widget = await show<CityWeather>(example('Jetzt, die nächsten Stunden und Tage'));
    expect(answer(widget)).to.deep.equal(['Jetzt 4°, Nieselregen, gefühlt 1°.', 'Ab 16 Uhr trocken, nachts Frost.']);
    expect(texts(widget, '.facts li')).to.deep.equal([
      'Wind aus Westen, 22 km/h, Böen bis 45 km/h', 'Sonnenaufgang 07:06 Uhr · Sonnenuntergang 18:02 Uhr · UV-Index 1, niedrig',
    ]);
    expect(texts(widget, '.station')).to.deep.equal(['Station Eschenfurt-Südhöhe, 3 km entfernt']);
  });

  it('that it rains within the next hour', async () => {
    const wet = [{time: at(9), precipitation: 0}, {time: at(10), precipitation: 1.2, condition: 'rain' as const}];
    expect(answer(await showAt('09:20', {hours: wet}))).to.contain('In der nächsten Stunde Regen.');
    expect(answer(await showAt('09:20', {hours: [...wet.slice(0, 1), {time: at(10), precipitation: 0}, {...wet[1]!, time: at(11)}]})))
      .to.contain('Ab 11 Uhr Regen.');
  });

  it('that the rain of the running hour is still to come where it is dry now', async () => {
    const widget = await showAt('09:20', {
      current: {temperature: 4, condition: 'cloudy'},
      hours: [{time: at(9), precipitation: 2.4, condition: 'rain'}, {time: at(10), precipitation: 0}, {time: at(11), precipitation: 0}],
    });
    expect(answer(widget)).to.deep.equal(['Jetzt 4°, bewölkt.', 'Bis 10 Uhr Regen.']);
  });

  it('that rain comes tomorrow, and that it goes on', async () => {
    const night = Array.from({length: 6}, (_, index) => ({
      time: index < 2 ? at(22 + index) : `2026-12-01T0${index - 2}:00:00+01:00`, precipitation: index < 4 ? 0 : 2, condition: 'snow' as const,
    }));
    expect(answer(await showAt('22:10', {time: at(22), hours: night})).at(-1)).to.equal('Morgen ab 2 Uhr Schnee.');
    expect(answer(await showAt('09:10', {current: {condition: 'snow'}}))).to.deep.equal(['Jetzt Schnee.', 'Weiter Schnee.']);
  });

  it('that a clear night is clear, with a moon', async () => {
    const widget = await show<CityWeather>(example('Eine klare Nacht'));
    expect(answer(widget)).to.deep.equal(['Jetzt −1°, klar, gefühlt −4°.', 'Es bleibt trocken.']);
    expect(widget.renderRoot.querySelectorAll('.answer svg path').length).to.equal(1);
    expect(widget.renderRoot.querySelector('.answer circle') === null).to.equal(true);
  });

  it('that the sun shines only where it is day for sure', async () => {
    const current = {temperature: 20, condition: 'clear'} as const;
    const sun = {days: [{date: '2026-11-30', sunrise: at(8), sunset: at(16)}]};
    const byDay = await showAt('09:00', {current, ...sun});
    expect([answer(byDay)[0], !!byDay.renderRoot.querySelector('.answer circle')]).to.deep.equal(['Jetzt 20°, sonnig.', true]);
    const unknown = await showAt('09:00', {current});
    expect([answer(unknown)[0], !!unknown.renderRoot.querySelector('.answer svg')]).to.deep.equal(['Jetzt 20°, klar.', false]);
  });

  it('nothing of a sky that nobody knows', async () => {
    const widget = await show<CityWeather>(example('Wenig ist bekannt'));
    expect(answer(widget)).to.deep.equal(['Jetzt 12°.', 'In der nächsten Stunde trocken.']);
    expect(widget.renderRoot.querySelectorAll('.answer svg').length).to.equal(0);
    expect(texts(widget, '.day-list li')).to.deep.equal(['Heute bis 4°', 'Morgen bewölkt ab 1°']);
  });

  it('no value that is null, no zero for it and no unit alone', async () => {
    const widget = await showAt('09:05', {hours: [
      {time: at(9), temperature: 3.1, precipitation: 0, precipitationProbability: 10, condition: 'cloudy'}, {time: at(10), temperature: 3.4},
    ]});
    expect(answer(widget)).to.deep.equal(['Jetzt 3°, bewölkt.', 'In der nächsten Stunde trocken.']);
    expect(await table(widget)).to.deep.equal([
      'Uhrzeit Temperatur °C Niederschlag mm Wahrscheinlichkeit %', 'Montag, 30. November', '09:00 3 0,0 10',
      '10:00 3 keine Angabe keine Angabe',
    ]);
    expect(text(widget)).not.to.contain('km/h');
  });

  it('where the rain was seen that is 28 km away, and not that it rains here', async () => {
    const widget = await show<CityWeather>(example('Regen an einer fernen Station'));
    expect(answer(widget)[0]).to.equal('Jetzt 4°.');
    expect(texts(widget, '.far')).to.deep.equal(['Regen · Station Wetterpark Marlen, 28 km entfernt']);
    expect(texts(widget, '.station')).to.deep.equal(['Station Eschenfurt, 3 km entfernt']);
  });

  it('the wind by Beaufort', async () => {
    const widget = await show<CityWeather>(example('Sturm, nach Beaufort'));
    await waitUntil(() => texts(widget, '.wind').length);
    expect(texts(widget, '.wind')).to.deep.equal(
      ['Wind aus Westen, Stärke 8 (stürmischer Wind), Böen bis Stärke 11 (orkanartiger Sturm)']);
    expect((await table(widget))[0]).to.equal(
      'Uhrzeit Temperatur °C Niederschlag mm Wahrscheinlichkeit % Wind Beaufort Böen Beaufort');
  });

  it('that there is no wind, or from where it comes, as far as that is known', async () => {
    const wind = async (current: object) => texts(await showAt('09:00', {current}), '.wind');
    expect(await wind({windSpeed: 0, windDirection: 90})).to.deep.equal(['windstill']);
    expect(await wind({windDirection: 90})).to.deep.equal(['Wind aus Osten']);
    expect(await wind({windSpeed: 12.4, windGust: 12})).to.deep.equal(['Wind, 12 km/h']);
    expect(await wind({temperature: 3})).to.deep.equal([]);
  });

  it('the forecast of the running hour where the measurement is old', async () => {
    const widget = await show<CityWeather>(example('Seit zwei Stunden nichts Neues'));
    expect(answer(widget)[0]).to.equal('Jetzt 5°, bewölkt.');
    expect(text(widget)).to.contain('Seit 14:00 Uhr gibt es keine neuen Daten.');
  });

  it('of an old measurement alone of when it is', async () => {
    const widget = await show<CityWeather>(example('Nur eine alte Messung'));
    expect(answer(widget)).to.deep.equal(['14:00 Uhr: 6°, bewölkt.']);
  });
});

describe('<city-weather> shows', () => {
  it('the days, each with what is known', async () => {
    const widget = await show<CityWeather>(example('Jetzt, die nächsten Stunden und Tage'));
    expect(texts(widget, '.day-list li').slice(0, 3)).to.deep.equal([
      'Heute Nieselregen −2° bis 5° Niederschlag: 1,6 mm · 80 %', 'Morgen leicht bewölkt −3° bis 4° Niederschlag: 0 mm · 10 %',
      'Mittwoch sonnig 0° bis 7° Niederschlag: 0 mm · 0 %',
    ]);
    expect(texts(widget, '.day-list li')).to.have.length(7);
  });

  it('the next hours as a chart, with a sentence and the table', async () => {
    const widget = await show<CityWeather>(example('Jetzt, die nächsten Stunden und Tage'));
    const rows = await table(widget);
    expect(texts(widget, 'figcaption')).to.deep.equal(['Zwischen −2° und 5°. Es fallen 1,6 mm Niederschlag.']);
    expect(rows.slice(0, 3)).to.deep.equal([
      'Uhrzeit Temperatur °C Niederschlag mm Wahrscheinlichkeit % Wind km/h Böen km/h', 'Montag, 2. März', '14:00 4 0,9 80 24 46',
    ]);
    expect(rows).to.have.length(27);
  });

  it('as many hours and days as the page asks for', async () => {
    const markup = example('Jetzt, die nächsten Stunden und Tage').replace('<city-weather', '<city-weather hours="12" days="3"');
    const widget = await show<CityWeather>(markup);
    expect(texts(widget, '.day-list li')).to.have.length(3);
    expect((await table(widget)).filter((row) => /^\d/.test(row))).to.have.length(12);
    expect((await show<CityWeather>(example('Nur der Satz'))).renderRoot.querySelectorAll('.hours, .week').length).to.equal(0);
  });

  it('the way to the warnings', async () => {
    const widget = await show<CityWeather>(example('Jetzt, die nächsten Stunden und Tage'));
    expect(control<HTMLAnchorElement>(widget, 'Warnungen ansehen').pathname).to.equal('/warnungen');
    expect(text(await show<CityWeather>(example('Nur der Satz')))).not.to.contain('Warnungen');
    // The page with the warnings does not lead to itself.
    expect(text(await showAt('09:00', {current: {temperature: 3}}, `alerts="${location.pathname}"`))).not.to.contain('Warnungen');
  });

  it('the first place in full, the others in a line each, more on request', async () => {
    const widget = await show<CityWeather>(example('Mehrere Orte'));
    expect(texts(widget, '.now .title')).to.deep.equal(['Eschenfurt']);
    expect(texts(widget, '.other')).to.deep.equal(['Neudorf bewölkt 3°', 'Hafen Nebel 5°', 'Südhöhe Schnee 0°']);
    control(widget, 'Mehr zeigen').click();
    await widget.updateComplete;
    expect(texts(widget, '.other').at(-1)).to.equal('Stadtwald keine Angabe');
    expect(textOf(widget.shadowRoot!.activeElement!)).to.equal('Stadtwald keine Angabe');
  });

  it('the place that the page names', async () => {
    const widget = await show<CityWeather>(example('Mehrere Orte').replace('<city-weather', '<city-weather station="Hafen"'));
    expect(answer(widget)[0]).to.equal('Jetzt 5°, Nebel.');
    expect(widget.items).to.have.length(1);
  });

  it('the sentence and the wind alone in a narrow column', async () => {
    const widget = await show<CityWeather>(example('In einer schmalen Spalte'));
    expect(['.answer', '.wind', '.sun', '.hours', '.week', '.warnings'].filter((one) => isSeen(widget, one)))
      .to.deep.equal(['.answer', '.wind']);
  });

  it('it all in the page\'s language', async () => {
    speak('en');
    const widget = await show<CityWeather>(example('Jetzt, die nächsten Stunden und Tage'));
    expect(answer(widget)).to.deep.equal(['Now 4°, drizzle, feels like 1°.', 'From 16:00 dry, frost at night.']);
    expect(texts(widget, '.wind')).to.deep.equal(['Wind from the west, 22 km/h, gusts up to 45 km/h']);
  });
});

describe('<city-weather>, every example', () => testAccessibility(examples));
