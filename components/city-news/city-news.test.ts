import {expect} from '@open-wc/testing';
import {sendKeys} from '@web/test-runner-commands';
import {CityProfile} from '../city-profile/city-profile.js';
import {testContract} from '../../src/testing/contract.js';
import {control, nameOf, resetPage, show, speak, testAccessibility, textOf, waitUntil} from '../../src/testing/page.js';
import {define} from '../../src/widget/custom-element.js';
import {examples} from './city-news.examples.js';
import {CityNews} from './city-news.js';

const json = (value: unknown) => `data:application/json,${encodeURIComponent(JSON.stringify(value))}`;
const feedOf = (title: string, ...items: object[]) => json({stadtbausteine: '1.0', kind: 'news', source: {title}, items});
const feed = (...items: object[]) => feedOf('Presseamt', ...items);
const item = (headline: string, datePublished?: string, more: object = {}) =>
  ({id: headline, headline, datePublished, url: `https://presse.example/${encodeURIComponent(headline)}`, ...more});
const rss = (...entries: string[]) => `data:application/rss+xml,${encodeURIComponent(
  `<rss version="2.0"><channel><title>Presse</title><link>https://presse.example/</link>${entries.join('')}</channel></rss>`)}`;
const entry = (title: string, more: string) => `<item><title>${title}</title>${more}</item>`;
const tag = (attributes: string) => `<city-news loading="eager" today="2026-03-04T09:00:00+01:00" ${attributes}></city-news>`;
const example = (name: string) => examples.find((one) => one.name === name)!.html.replace('<city-news', '<city-news loading="eager"');

const all = (news: CityNews, selector: string) => [...news.renderRoot.querySelectorAll<HTMLElement>(selector)];
const rows = (news: CityNews) => all(news, '.item').map(textOf);
const headlines = (news: CityNews) => all(news, '.headline').map(textOf);
const focused = (news: CityNews) => textOf(news.shadowRoot!.activeElement ?? document.createElement('i'));
const status = (news: CityNews) => textOf(news.renderRoot.querySelector('[role=status]')!);
const full = {articleBody: '<p>Der ganze <strong>Text</strong>.</p>'};

async function open(news: CityNews, name: string): Promise<void> {
  control(news, name).click();
  await waitUntil(() => news.renderRoot.querySelector('#detail'));
  await news.updateComplete;
}

async function openFilter(news: CityNews): Promise<void> {
  control(news, 'Filter').click();
  await waitUntil(() => news.renderRoot.querySelector('#panel-filter'));
}

define(CityNews);
define(CityProfile);
beforeEach(resetPage);
after(resetPage);

describe('<city-news> says what is new', () => {
  it('lists the newest first, with the day as people say it, and what has no date last', async () => {
    const news = await show<CityNews>(tag(`src="${feed(
      item('Ohne Tag'), item('Alt', '2025-12-30'), item('Gestern', '2026-03-03T23:30:00+01:00'),
      item('Heute', '2026-03-04T08:00:00+01:00', {description: '<p>Mit <b>Anriss</b>.</p>', categories: ['Bäder']}))}"`));
    expect(rows(news)).to.deep.equal([
      'Heute · Bäder Heute Mit Anriss.', 'Gestern Gestern', 'Di., 30. Dezember 2025 Alt', 'Ohne Tag']);
  });

  it('puts what is pinned above all others, and says why', async () => {
    const news = await show<CityNews>(tag(`src="${feed(
      item('Neu', '2026-03-04'), item('So warnt die Stadt', '2026-01-05', {pinned: true}))}"`));
    expect(rows(news)).to.deep.equal(['Wichtig Mo., 5. Januar So warnt die Stadt', 'Heute Neu']);
  });

  it('shows markup in headlines as plain words', async () => {
    const news = await show<CityNews>(tag(`src="${feed(item('Das <b>Bad</b> &amp; die <i>Schule</i>', '2026-03-04'))}"`));
    expect(headlines(news)).to.deep.equal(['Das Bad & die Schule']);
  });

  it('cuts a long text to a teaser, between words', async () => {
    const news = await show<CityNews>(tag(`src="${feed(item('Lang', '2026-03-04', {description: 'Wörter '.repeat(200)}))}"`));
    expect(textOf(all(news, '.teaser')[0]!)).to.match(/Wörter …$/).and.have.length.below(330);
  });

  it('shows pictures of its own host with their words, and asks no other host', async () => {
    const news = await show<CityNews>(tag(`src="${feed(
      item('Nah', '2026-03-04', {image: '/bild.jpg', imageAlt: 'Das Becken'}),
      item('Fern', '2026-03-03', {image: 'https://dritte.example/bild.jpg', imageAlt: 'Zählpixel'}))}"`));
    const pictures = all(news, 'img') as HTMLImageElement[];
    expect(pictures.map(({alt, loading}) => `${alt} ${loading}`)).to.deep.equal(['Das Becken lazy']);
  });

  it('and another host once the profile names it and the page has consented', async () => {
    const profile = json({name: 'Eschenfurt', hosts: {consent: ['bilder.example']}});
    const news = await show<CityNews>(tag(`src="${feed(item('Fern', '2026-03-03', {image: 'https://bilder.example/bild.jpg'}))}"`));
    const page = document.createElement('city-profile');
    page.setAttribute('src', profile);
    news.before(page);
    await waitUntil(() => news.state === 'ready');
    expect(all(news, 'img')).to.have.length(0);
    news.consent = 'bilder.example';
    await waitUntil(() => all(news, 'img').length === 1);
  });

  it('takes a picture away that cannot be had', async () => {
    const news = await show<CityNews>(tag(`src="${feed(item('Bad', '2026-03-04', {image: '/gibt-es-nicht.jpg'}))}"`));
    await waitUntil(() => (all(news, 'img')[0] as HTMLImageElement).hidden);
    expect(getComputedStyle(all(news, 'img')[0]!).display).to.equal('none');
  });

  it('keeps the language of what is published in a page of another one', async () => {
    speak('en');
    const news = await show<CityNews>(tag(`src="${feed(
      item('Danışma', '2026-03-04', {description: 'Her perşembe', source: {title: 'Amt', language: 'tr'}}))}"`));
    expect(all(news, '.headline bdi')[0]!.lang).to.equal('tr');
    expect(all(news, '.teaser')[0]!.lang).to.equal('tr');
    expect(rows(news)[0]).to.contain('Today');
  });

  it('shows more on request and takes the reader to the first item that came', async () => {
    const news = await show<CityNews>(tag(`limit="1" src="${feed(item('Eins', '2026-03-04'), item('Zwei', '2026-03-03'))}"`));
    expect(headlines(news)).to.deep.equal(['Eins']);
    control(news, 'Mehr zeigen').click();
    await news.updateComplete;
    expect(focused(news)).to.equal('Zwei');
  });

  it('shows cards at the press of a button', async () => {
    const news = await show<CityNews>(example('Liste mit Bildern'));
    const changed = new Promise((resolve) => news.addEventListener('city-change', ({detail}) => resolve(detail)));
    control(news, 'Karten').click();
    expect(await changed).to.deep.equal({name: 'view', value: 'cards'});
    await news.updateComplete;
    expect(getComputedStyle(all(news, '.news')[0]!).display).to.equal('grid');
  });

  it('shows headlines and dates alone where it is compact', async () => {
    const news = await show<CityNews>(example('Nur Überschriften'));
    expect(rows(news).slice(1, 3)).to.deep.equal([
      'Heute Hallenbad Nord öffnet nach dem Umbau',
      'Gestern Amtliche Bekanntmachung: Bebauungsplan Nr. 112 „Uferviertel“ liegt öffentlich aus']);
    expect(all(news, 'img, .bar')).to.have.length(0);
  });

  it('and where it has no room for more', async () => {
    const news = await show<CityNews>(example('Liste mit Bildern'));
    news.style.inlineSize = '15em';
    const shown = () => all(news, '.teaser, img').filter((one) => getComputedStyle(one).display !== 'none').length;
    await waitUntil(() => shown() === 0);
    news.style.inlineSize = '40em';
    await waitUntil(() => shown() > 0);
  });

  it('takes dates from headlines where the page says so', async () => {
    const news = await show<CityNews>(example('Datum aus der Überschrift'));
    expect(rows(news)).to.deep.equal([
      'Heute Zum Nachlesen: die Ortssatzung', 'Gestern Neuer Spielplatz am Kai',
      'Do., 12. Februar Protokoll der Sitzung vom Januar']);
  });
});

describe('<city-news> mixes several sources', () => {
  it('by date, with at least one item of each among the first, and says where each is from', async () => {
    const many = Array.from({length: 9}, (_, index) => item(`Nr. ${index}`, `2026-03-0${1 + index % 3}`));
    const news = await show<CityNews>(tag(`limit="3" src="${feedOf('Presse', ...many)} ${
      feedOf('Werke', item('Leitung', '2025-11-02'))}"`));
    expect(rows(news)).to.deep.equal(['Gestern · Presse Nr. 2', 'Gestern · Presse Nr. 5', 'So., 2. November 2025 · Werke Leitung']);
    expect(textOf(news)).to.contain('Quelle: Presse, Werke');
    expect(news.items.at(-1)!.headline).to.equal('Leitung');
  });

  it('and shows the same article of two sources once, whatever the scheme of its address', async () => {
    const article = (url: string) => rss(entry('Radweg fertig', `<link>${url}</link><guid isPermaLink="false">${url}?p=1</guid>`
      + '<pubDate>Tue, 03 Mar 2026 09:00:00 +0100</pubDate>'));
    const news = await show<CityNews>(tag(`src="${article('http://www.presse.example/radweg/')} ${article('https://presse.example/radweg')}"`));
    expect(headlines(news)).to.deep.equal(['Radweg fertig']);
    expect(all(news, '.name')[0]!.getAttribute('href')).to.equal('https://presse.example/radweg');
  });

  it('and two notices of the same title twice', async () => {
    const notice = (url: string, day: string) => ({id: url, url, headline: 'Wochenmarkt fällt aus', datePublished: day});
    const news = await show<CityNews>(tag(`src="${feed(
      notice('https://presse.example/1', '2026-03-01'), notice('https://presse.example/2', '2026-02-01'))}"`));
    expect(headlines(news)).to.have.length(2);
  });
});

describe('<city-news> finds what one looks for', () => {
  it('by words with a slip of the finger, without a mouse, and says how many there are', async () => {
    const news = await show<CityNews>(example('Liste mit Bildern'));
    control(news, 'Filter').focus();
    await sendKeys({press: 'Enter'});
    await waitUntil(() => news.renderRoot.querySelector('#panel-filter'));
    control(news, 'Suchwort').focus();
    await sendKeys({type: 'halenbad'});
    await waitUntil(() => headlines(news).length === 1, 'the search never applies');
    expect(headlines(news)).to.deep.equal(['Hallenbad Nord öffnet nach dem Umbau']);
    await waitUntil(() => status(news) === '1 Meldung');
  });

  it('by topic and by period, and tells the page', async () => {
    const news = await show<CityNews>(example('Liste mit Bildern'));
    const told: unknown[] = [];
    news.addEventListener('city-change', ({detail: {name, value}}) => told.push([name, value]));
    await openFilter(news);
    const choose = async (name: string, value: string) => {
      const field = control<HTMLSelectElement>(news, name);
      field.value = value;
      field.dispatchEvent(new Event('change'));
      await news.updateComplete;
    };
    await choose('Zeitraum', '7');
    expect(headlines(news)).to.have.length(3);
    await choose('Thema', 'Verkehr');
    await waitUntil(() => headlines(news).length === 1);
    expect(headlines(news)).to.deep.equal(['Linie 4 fährt abends öfter']);
    expect(told).to.deep.equal([['filter', {text: '', category: '', days: '7'}], ['category', 'Verkehr']]);
  });

  it('shows the filters that are set while the form is closed, and takes them back', async () => {
    const news = await show<CityNews>(example('Eigene Überschrift, gesucht nach „Bad“'));
    await waitUntil(() => news.renderRoot.querySelector('.active'));
    expect(textOf(news.renderRoot.querySelector('.active')!)).to.equal('bad Filter zurücksetzen');
    expect(headlines(news)).to.deep.equal(['Hallenbad Nord öffnet nach dem Umbau']);
    control(news, 'Filter zurücksetzen').click();
    await news.updateComplete;
    expect(headlines(news)).to.have.length(6);
  });

  it('says so when nothing is left', async () => {
    const news = await show<CityNews>(tag(`query="xyz" src="${feed(item('Bad', '2026-03-04'))}"`));
    await waitUntil(() => textOf(news).includes('Dazu gibt es keine Meldungen.'));
    expect(news.state).to.equal('ready');
  });

  it('shows only the category the page asks for, and lets nobody reach others', async () => {
    const news = await show<CityNews>(example('Nur Amtliches'));
    expect(headlines(news)).to.have.length(1);
    expect(news.items.map(({id}) => id)).to.deep.equal(['plan']);
    await openFilter(news);
    expect(all(news, '#panel-filter option').map(textOf)).not.to.include('Verkehr');
  });

  it('keeps the filter in the page\'s address, and takes no nonsense from it', async () => {
    const before = location.href;
    const src = `deep-link src="${feed(item('Bad', '2026-03-04'), item('Alt', '2025-03-04'))}"`;
    history.replaceState(null, '', `?articles=${encodeURIComponent('days=9&__proto__=1')}`);
    expect(headlines(await show<CityNews>(tag(src)))).to.have.length(2);
    history.replaceState(null, '', `?articles=${encodeURIComponent('days=30')}`);
    const news = await show<CityNews>(tag(src));
    expect(headlines(news)).to.deep.equal(['Bad']);
    await waitUntil(() => news.renderRoot.querySelector('.active'));
    control(news, 'Filter zurücksetzen').click();
    expect(new URLSearchParams(location.search).has('articles')).to.equal(false);
    history.replaceState(null, '', before);
  });
});

describe('<city-news> shows one item', () => {
  it('with its text, files with kind and size, its source, and gives the focus to its headline', async () => {
    const news = await show<CityNews>(example('Liste mit Bildern'));
    await open(news, 'Hallenbad Nord öffnet nach dem Umbau');
    await waitUntil(() => news.renderRoot.querySelector('.text strong'));
    const text = textOf(news.renderRoot.querySelector('.detail')!);
    expect(text).to.contain('Mittwoch, 4. März 2026 um 07:30 · Freizeit · Bäder · Hallenbad Nord · Presseamt Eschenfurt');
    expect(text).to.contain('Öffnungszeiten und Preise PDF, 184 kB');
    expect(text).to.contain('Bild: Presseamt Eschenfurt');
    expect(control(news, 'Zum Original').getAttribute('href')).to.equal('https://www.eschenfurt.example/presse/hallenbad');
    expect(focused(news)).to.equal('Hallenbad Nord öffnet nach dem Umbau');
  });

  it('and takes the reader back to where the list was left', async () => {
    const news = await show<CityNews>(example('Liste mit Bildern'));
    await open(news, 'Hallenbad Nord öffnet nach dem Umbau');
    control(news, 'Zurück zur Liste').click();
    await waitUntil(() => focused(news) === 'Hallenbad Nord öffnet nach dem Umbau');
    expect(headlines(news)).to.have.length(6);
  });

  it('and keeps it open when the page changes its language', async () => {
    const news = await show<CityNews>(example('Liste mit Bildern'));
    await open(news, 'Hallenbad Nord öffnet nach dem Umbau');
    speak('en');
    await waitUntil(() => textOf(news).includes('Back to the list'));
    expect(textOf(news.renderRoot.querySelector('#detail')!)).to.equal('Hallenbad Nord öffnet nach dem Umbau');
  });

  it('in the page\'s address, and by the address', async () => {
    const before = location.href;
    const markup = tag(`deep-link src="${feed(item('Bad', '2026-03-04', full))}"`);
    await open(await show<CityNews>(markup), 'Bad');
    expect(new URLSearchParams(location.search).get('article')).to.equal('Bad');
    const other = await show<CityNews>(markup);
    await waitUntil(() => other.renderRoot.querySelector('#detail'));
    history.replaceState(null, '', before);
  });

  it('but none that is not out yet', async () => {
    const news = await show<CityNews>(tag(`item="Haushalt" src="${feed(item('Haushalt', '2026-03-05', full), item('Bad', '2026-03-04'))}"`));
    expect(headlines(news)).to.deep.equal(['Bad']);
  });

  it('or leads to its source, unless the page shows it itself', async () => {
    const news = await show<CityNews>(tag(`src="${feed(item('Bad', '2026-03-04'))}"`));
    const told: string[] = [];
    news.addEventListener('city-select', (event) => {
      told.push('select');
      if (told.length > 2) event.preventDefault();
    });
    news.addEventListener('city-navigate', (event) => {
      told.push(`navigate ${event.detail.href} ${event.detail.purpose}`);
      event.preventDefault();
    });
    control(news, 'Bad').click();
    expect(told).to.deep.equal(['select', 'navigate https://presse.example/Bad web']);
    control(news, 'Bad').click();
    expect(told.slice(2)).to.deep.equal(['select']);
  });

  it('of which there is nothing more to read as words alone', async () => {
    const news = await show<CityNews>(tag(`src="${feed(item('Kurz', '2026-03-04', {url: undefined}))}"`));
    expect(headlines(news)).to.deep.equal(['Kurz']);
    expect(all(news, '.name')).to.have.length(0);
  });

  it('that was handed out on paper, with its files', async () => {
    const news = await show<CityNews>(example('Nur Amtliches'));
    await open(news, 'Amtliche Bekanntmachung: Bebauungsplan Nr. 112 „Uferviertel“ liegt öffentlich aus');
    const text = textOf(news.renderRoot.querySelector('.detail')!);
    expect(text).to.contain('gilt bis Dienstag, 7. April 2026');
    expect(text).to.contain('Entwurf mit Begründung PDF, 4,3 MB').and.to.contain('Lageplan PNG, 812 kB');
  });
});

describe('<city-news> tells what is new only to those who asked', () => {
  const src = feed(item('Neu', '2026-03-06T10:00:00+01:00'), item('Bekannt', '2026-03-04T08:00:00+01:00'));

  it('keeps nothing on the device before', async () => {
    const news = await show<CityNews>(tag(`src="${src}"`));
    expect(localStorage.length).to.equal(0);
    expect(all(news, '.mark')).to.have.length(0);
  });

  it('marks with a word what came since, at the next visit', async () => {
    const news = await show<CityNews>(tag(`cache="none" src="${src}"`));
    control(news, 'Neues merken').click();
    await waitUntil(() => status(news) === 'Gemerkt. Was ab jetzt erscheint, trägt bei Ihrem nächsten Besuch das Wort „Neu“.');
    await news.updateComplete;
    expect(focused(news)).to.equal('Nicht mehr merken');
    expect(textOf(all(news, '.since')[0]!)).to.equal('Nichts Neues seit 09:00 Uhr Nicht mehr merken');
    const next = await show<CityNews>(tag(`cache="none" src="${src}"`).replace('2026-03-04T09', '2026-03-07T09'));
    await waitUntil(() => all(next, '.since').length);
    expect(rows(next)).to.deep.equal(['Neu Gestern Neu', 'Mi., 4. März Bekannt']);
    expect(textOf(all(next, '.since')[0]!)).to.equal('Neu seit Mi., 4. März, 09:00 Uhr: 1 Meldung Ab jetzt merken Nicht mehr merken');
    control(next, 'Ab jetzt merken').click();
    await waitUntil(() => all(next, '.mark').length === 0);
  });

  it('and forgets it again', async () => {
    const news = await show<CityNews>(tag(`src="${src}"`));
    control(news, 'Neues merken').click();
    await waitUntil(() => localStorage.length === 1 && focused(news) === 'Nicht mehr merken');
    control(news, 'Nicht mehr merken').click();
    await waitUntil(() => focused(news) === 'Neues merken');
    expect(localStorage.length).to.equal(0);
  });
});

describe('<city-news> is safe and tidy', () => {
  const hostile = '<img src=x onerror=alert(1)><script>alert(1)</script>"onclick="x';

  it('runs nothing of a feed, and follows no address but the web\'s', async () => {
    const news = await show<CityNews>(tag(`src="${feed(item(hostile, '2026-03-04', {
      description: hostile, articleBody: hostile, url: 'javascript:alert(1)', image: 'javascript:alert(1)', categories: [hostile],
      files: [{name: hostile, url: 'javascript:alert(1)'}],
    }))}"`));
    news.renderRoot.querySelector<HTMLElement>('.name')!.click();
    await waitUntil(() => news.renderRoot.querySelector('#detail'));
    await news.updateComplete;
    expect(all(news, 'script, [onclick], [onerror], [href^=javascript], img, .files')).to.have.length(0);
  });

  it('tells search engines, and takes it back when it leaves the page', async () => {
    const news = await show<CityNews>(tag(`structured-data src="${feed(item('</script>Bad', '2026-03-04', {
      image: '/bad.jpg', imageAlt: 'Das Becken', categories: ['Bäder']}))}"`));
    const data = () => document.head.querySelector('script[type="application/ld+json"]');
    await waitUntil(data);
    const [article] = (JSON.parse(data()!.textContent!) as {'@graph': Record<string, unknown>[]})['@graph'];
    expect(article).to.deep.equal({
      '@type': 'NewsArticle', 'identifier': '</script>Bad', 'headline': 'Bad', 'datePublished': '2026-03-04',
      'url': 'https://presse.example/%3C%2Fscript%3EBad', 'articleSection': ['Bäder'],
      'image': {'@type': 'ImageObject', 'url': `${location.origin}/bad.jpg`, 'caption': 'Das Becken'},
      'publisher': {'@type': 'Organization', 'name': 'Presseamt'},
    });
    news.remove();
    expect(data() === null).to.equal(true);
  });

  it('has headlines that are headings below its own', async () => {
    const news = await show<CityNews>(tag(`heading-level="3" src="${feed(item('Bad', '2026-03-04'))}"`));
    expect(all(news, '.headline').map((one) => `${one.getAttribute('role')} ${one.getAttribute('aria-level')} ${nameOf(one)}`))
      .to.deep.equal(['heading 4 Bad']);
  });
});

testContract('city-news', {
  kind: 'news',
  items: [item('Hallenbad offen', '2026-03-02'), item('Linie 4 fährt öfter', '2026-03-01T10:00:00+01:00')],
  reads: 'Heute Hallenbad offen',
  heading: 'Aktuelles',
  headingInEnglish: 'News',
  empty: 'Zurzeit gibt es keine Meldungen.',
  dated: false,
});

describe('<city-news>, every example', () => testAccessibility(examples));
