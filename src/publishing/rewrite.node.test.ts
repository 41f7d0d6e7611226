import {expect} from 'chai';
import {citySources} from '../profile/city-sources.js';
import {partNames} from './part-names.js';
import {rewritten} from './rewrite.js';
import {unrooted} from './unrooted.js';

const base = 'https://daten.eschenfurt.example';

type Widgets = Readonly<Record<string, Readonly<Record<string, unknown>>>>;

/** The widgets of a profile whose sources are in a snapshot, but for those of these addresses. */
function widgetsOf(widgets: Widgets, ...unread: readonly string[]) {
  const profile = {name: 'Eschenfurt', officialKey: '05999012', widgets};
  const placements = citySources(profile).map((source, index) =>
    ({source, path: unread.includes(source.request.url) ? undefined : `x/${index}.json`}));
  return rewritten(profile, placements, (path) => path).widgets;
}

describe('a profile that leads to a snapshot', () => {
  it('names no format, no columns and no streets any more', () => {
    expect(widgetsOf({
      'place-directory': {src: `${base}/orte.csv`, format: 'csv', columns: 'name: Titel', letters: true},
      'waste-calendar': {src: `${base}/{street}.ics`, streets: `${base}/strassen.csv`, fractions: 'grün: paper'},
    })).to.deep.equal({
      'place-directory': {src: 'x/0.json', letters: true}, 'waste-calendar': {src: 'x/1.json', fractions: 'grün: paper'},
    });
  });

  it('names the format of the services that it still leads to', () => {
    expect(widgetsOf({'city-alerts': {src: `${base}/nina ${base}/brightsky`, format: 'nina brightsky', area: '05999'}}, `${base}/brightsky`))
      .to.deep.equal({'city-alerts': {src: ['x/0.json', `${base}/brightsky`], format: 'auto brightsky', area: '05999'}});
  });

  it('is as it was where nothing could be read', () => {
    const widgets = {'city-news': {src: `${base}/a.rss`, format: 'rss'}, 'city-future': {src: 'x'}};
    expect(widgetsOf(widgets, `${base}/a.rss`)).to.deep.equal(widgets);
  });

  it('leads to a file for each address of a widget, a layer and a second attribute', () => {
    expect(widgetsOf({
      'city-news.amt': {src: [`${base}/a.rss`, `${base}/b.rss`]},
      'city-map': {layers: [{name: 'A', src: `${base}/a.json`}, {name: 'B', src: `${base}/b.json ${base}/c.json`, format: 'geojson'}]},
    })).to.deep.equal({
      'city-news.amt': {src: ['x/0.json', 'x/1.json']},
      'city-map': {layers: [{name: 'A', src: 'x/2.json'}, {name: 'B', src: ['x/3.json', 'x/4.json']}]},
    });
  });

  it('has no address of the machine that made it', () => {
    expect(unrooted({
      src: ['file:///srv/stadt/feste.ics', 'https://eschenfurt.example/a.ics'], alerts: 'file:///warnungen',
      both: 'file:///srv/stadt/a.ics file:///b.ics', message: 'HTTP 404 (file:///srv/geheim.ics)',
    }, 'file:///srv/stadt/city.json')).to.deep.equal({
      src: ['feste.ics', 'https://eschenfurt.example/a.ics'], alerts: '/warnungen', both: 'a.ics /b.ics',
      message: 'HTTP 404 (../geheim.ics)',
    });
  });
});

describe('the names of a source\'s files', () => {
  const namesOf = (widgets: Widgets) => partNames(citySources({widgets})).map(({folder, part}) => `${folder}/${part}`);

  it('come from its layer or its address, and are different', () => {
    expect(namesOf({
      'city-events': {src: [`${base}/a/kalender.ics`, `${base}/b/kalender.ics`, 'webcal://kultur.example/']},
      'city-news.amt': {src: `${base}/aktuelles.rss`},
      'city-map': {layers: [{name: 'Spielplätze', src: `${base}/1.json`}]},
      'waste-calendar': {src: `${base}/index.json`},
      'city-alerts': {src: `${base}/aux`, format: 'cap'},
    })).to.deep.equal([
      'city-events/kalender', 'city-events/kalender-2', 'city-events/kultur', 'city-news/amt-aktuelles',
      'city-map/spielplaetze', 'waste-calendar/daten', 'city-alerts/auxfeed',
    ]);
  });
});
