import {asked, forgetAsked} from '../../src/testing/fake-network.js';
import {expect} from '@open-wc/testing';
import {pass, resumeTime, stopTime, until} from '../../src/testing/fake-time.js';
import {resetPage, textOf} from '../../src/testing/page.js';
import {define} from '../../src/widget/custom-element.js';
import {CityNews} from './city-news.js';

define(CityNews);

const item = (headline: string, datePublished: string, more: object = {}) =>
  ({id: headline, headline, datePublished, ...more});
const headlines = (news: CityNews) => [...news.renderRoot.querySelectorAll('.headline')].map(textOf);

const items = [
  item('Haushalt beschlossen', '2026-11-30T12:00:00+01:00'),
  item('Bad wieder offen', '2026-11-30T08:30:00+01:00'),
  item('Plan liegt aus', '2026-11-29T08:00:00+01:00', {validThrough: '2026-11-30'}),
  item('Weihnachtsmarkt', '2026-12-27'),
];

describe('<city-news> and the clock', () => {
  beforeEach(() => {
    resetPage();
    forgetAsked();
  });
  afterEach(() => {
    resumeTime();
    resetPage();
  });

  async function show(): Promise<CityNews> {
    const news = document.createElement('city-news') as CityNews;
    Object.assign(news, {loading: 'eager', src: '/aktuelles.json', refresh: 0, cache: 'none'});
    document.body.append(news);
    await until(() => asked.length);
    asked[0]!.answer(JSON.stringify({stadtbausteine: '1.0', kind: 'news', items}));
    await until(() => headlines(news).length);
    return news;
  }

  it('holds back what is under embargo, and shows it first when its time has come, without a reload', async () => {
    stopTime('2026-11-30T09:00:00+01:00');
    const news = await show();
    expect(headlines(news)).to.deep.equal(['Bad wieder offen', 'Plan liegt aus']);
    await pass(3 * 3_600_000 - 1000);
    expect(headlines(news)).to.deep.equal(['Bad wieder offen', 'Plan liegt aus']);
    await pass(1000);
    await until(() => headlines(news).length === 3);
    expect(headlines(news)).to.deep.equal(['Haushalt beschlossen', 'Bad wieder offen', 'Plan liegt aus']);
    expect(asked).to.have.length(1);
    news.remove();
  });

  it('takes away what is no longer on display, after the whole of its last day', async () => {
    stopTime('2026-11-30T23:59:00+01:00');
    const news = await show();
    expect(headlines(news)).to.include('Plan liegt aus');
    await pass(60_000);
    await until(() => !headlines(news).includes('Plan liegt aus'));
    expect(textOf(news)).to.contain('Gestern');
    news.remove();
  });
});
