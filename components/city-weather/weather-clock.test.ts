import {asked, forgetAsked} from '../../src/testing/fake-network.js';
import {expect} from '@open-wc/testing';
import {pass, resumeTime, settled, stopTime, until} from '../../src/testing/fake-time.js';
import {textOf} from '../../src/testing/page.js';
import {define} from '../../src/widget/custom-element.js';
import {CityWeather} from './city-weather.js';

const texts = (widget: CityWeather, selector: string) => [...widget.renderRoot.querySelectorAll(selector)].map(textOf);
const text = (widget: CityWeather) => textOf(widget.renderRoot.querySelector('.root')!);

/** 48 hours of 30 November from 8 o'clock on; each is a degree colder than the one before. */
const hours = Array.from({length: 48}, (_, index) =>
  ({time: new Date(Date.UTC(2026, 10, 30, 7 + index)).toISOString(), temperature: 30 - index, precipitation: 0}));

const answerOf = (current: object) => JSON.stringify({
  stadtbausteine: '1.0', kind: 'weather', source: {title: 'Wetterdienst'},
  items: [{id: 'a', time: '2026-11-30T08:50:00+01:00', current, hours}],
});

define(CityWeather);

describe('<city-weather> while the clock moves', () => {
  const updates: string[] = [];
  let number = 0;
  const listen = ({detail}: CustomEvent<{name: string}>) => void updates.push(detail.name);

  beforeEach(() => {
    updates.length = 0;
    forgetAsked();
    stopTime('2026-11-30T08:50:00+01:00');
    document.addEventListener('city-update', listen as EventListener);
  });
  afterEach(async () => {
    document.removeEventListener('city-update', listen as EventListener);
    document.body.replaceChildren();
    await settled();
    resumeTime();
  });

  async function place(): Promise<CityWeather> {
    const widget = Object.assign(document.createElement('city-weather') as CityWeather,
      {src: `/weather-${number++}.json`, loading: 'eager', cache: 'none', refresh: 0});
    document.body.append(widget);
    await until(() => asked.length);
    asked[0]!.answer(answerOf({temperature: 4, condition: 'cloudy'}));
    await until(() => widget.state === 'ready');
    await until(() => widget.renderRoot.querySelector('summary'));
    widget.renderRoot.querySelector('summary')!.click();
    await until(() => widget.renderRoot.querySelector('table'));
    await pass(0);
    return widget;
  }
  const rows = (widget: CityWeather) => texts(widget, 'tbody tr').filter((row) => /^\d/.test(row));

  it('lets an hour go when it is over, and says of when its data is', async () => {
    const widget = await place();
    expect(rows(widget)[0]).to.equal('08:00 30 0,0');
    await pass(71 * 60_000);
    await widget.updateComplete;
    const seen = rows(widget);
    expect([seen.length, seen[0], seen.at(-1)]).to.deep.equal([24, '10:00 28 0,0', '09:00 5 0,0']);
    expect(text(widget)).to.contain('Stand 08:50 Uhr');
    expect(widget.stale).to.equal(false);
    expect(texts(widget, '.display')).to.deep.equal(['Jetzt 4°, bewölkt.']);
  });

  it('goes over to the forecast when the measurement is old, and tells the page', async () => {
    const widget = await place();
    await pass(90 * 60_000 + 1000);
    await widget.updateComplete;
    expect(widget.stale).to.equal(true);
    expect(texts(widget, '.display')).to.deep.equal(['Jetzt 28°.']);
    expect(text(widget)).to.contain('Seit 08:50 Uhr gibt es keine neuen Daten.');
    expect(updates).to.deep.equal(['weather']);
    expect(texts(widget, '[role=status]')[0]).to.equal('');
  });
});
