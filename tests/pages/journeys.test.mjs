import {readFileSync} from 'node:fs';
import {expect} from 'chai';
import {executablePath, openDemo, patience} from '../browsers/browser.mjs';
import {reads, textOf} from './widget-text.mjs';

/*
 * Journeys through the city's website, from the page to the answer, without a mouse: once with Tab and what is on the
 * screen, once by what a screen reader is told alone. It is Thursday, on Saturday a concert is free, and for those who
 * ask about it a storm blows.
 */

const today = '2027-06-03';

/** Presses Tab until that is what has the focus. */
async function tabTo(page, text) {
  const seen = [];
  while (seen.length < 150) {
    await page.keyboard.press('Tab');
    seen.push(await page.evaluate(focusedText));
    if (seen.at(-1) === text) return;
  }
  throw new Error(`Tab never comes to “${text}”, but to ${seen.join(', ')}`);
}

/** Goes to what has that text, by Tab, and presses Enter on it. */
async function enter(page, text) {
  await tabTo(page, text);
  await page.keyboard.press('Enter');
}

/** In the page: the label of a field, or the text of anything else, that has the focus. */
function focusedText() {
  let element = document.activeElement;
  while (element.shadowRoot?.activeElement) element = element.shadowRoot.activeElement;
  const text = (element.labels?.[0] ?? element).textContent.replace(/\s+/g, ' ').trim();
  return text || element.getAttribute('aria-label');
}

/** In the page: where the link that has the focus leads. */
function focusedAddress() {
  let element = document.activeElement;
  while (element.shadowRoot?.activeElement) element = element.shadowRoot.activeElement;
  return element.href;
}

/** The element a screen reader calls that: by role and name, wherever in the page it is. */
const find = (page, role, name) => page.waitForSelector(`::-p-aria([role="${role}"][name="${name}"])`);

/** Goes to an element as a screen reader's list of elements does, and presses a key on it. */
async function press(page, role, name, key = 'Enter') {
  const element = await find(page, role, name);
  await element.focus();
  await page.keyboard.press(key);
}

/** The text that a screen reader reads from top to bottom. */
async function heard(page) {
  const root = await page.accessibility.snapshot({interestingOnly: false});
  const collect = ({role, name, children = []}) =>
    [...(['StaticText', 'text'].includes(role) ? [name] : []), ...children.flatMap(collect)];
  return collect(root).join(' ').replace(/\s+/g, ' ');
}

async function hears(page, words) {
  const end = Date.now() + patience;
  let text = '';
  while (!words.test(text)) {
    if (Date.now() > end) throw new Error(`A screen reader never says ${words}, but: ${text}`);
    text = await heard(page);
  }
  return words.exec(text);
}

function expectConcertIn(path) {
  const lines = readFileSync(path, 'utf8').split('\r\n');
  expect(lines).to.include('SUMMARY:Elsa Ohm live');
  expect(lines).to.include('DTSTART;TZID=Europe/Berlin:20270605T200000');
  expect(lines.find((line) => line.startsWith('LOCATION:'))).to.contain('Kurhaus');
}

if (executablePath) {
  describe('a journey through Eschenfurt:', () => {
    let demo;

    before(async () => {
      demo = await openDemo({today});
    });
    after(() => demo?.close());

    /** The storm's 75th second: it is the worst by then. `null`: there is none. */
    const storm = (at) => fetch(`${demo.url}dienste/uhr`, {method: 'POST', body: JSON.stringify({at})});
    afterEach(() => storm(null));

    /** The map of the city at three in the afternoon, for somebody who stands in its middle and may say so. */
    const onMap = async () => {
      const {page} = await demo.open('stadt/karte');
      await page.browserContext().overridePermissions(new URL(demo.url).origin, ['geolocation']);
      await page.setGeolocation({latitude: 51.905, longitude: 9.955});
      await page.$eval('city-map', (map, today) => { map.today = today; }, `${today}T15:00:00+02:00`);
      await reads(page, 'city-map', 'Spielplätze 190');
      return page;
    };

    describe('a citizen of Eschenfurt, with the keyboard alone,', () => {
      it('finds a free concert this weekend and puts it in the calendar', async () => {
        const {page} = await demo.open('stadt/veranstaltungen');
        const {file} = await demo.nextDownload();
        await reads(page, 'city-events', 'Morgen, Freitag, 4. Juni');
        await enter(page, 'Wochenende');
        await enter(page, 'Filter');
        await reads(page, 'city-events', 'Genauer suchen');
        await tabTo(page, 'Art');
        await page.keyboard.type('Konzert');
        await tabTo(page, 'Nur kostenlose Veranstaltungen');
        await page.keyboard.press('Space');
        await reads(page, 'city-events', 'Samstag, 5. Juni 20:00 Uhr Elsa Ohm live Kurhaus · kostenlos');
        await enter(page, 'Elsa Ohm live');
        await reads(page, 'city-events', 'Samstag, 5. Juni, 20:00–22:00 Uhr');
        await enter(page, 'In meinen Kalender');
        expectConcertIn(await file);
        await page.close();
      });

      it('finds what a new identity card costs and which office is open on Thursday afternoon', async () => {
        const {page} = await demo.open('stadt/dienstleistungen');
        await reads(page, 'service-finder', 'Was möchten Sie erledigen?');
        await tabTo(page, 'Was möchten Sie erledigen?');
        await page.keyboard.type('ausweis verlängern');
        await reads(page, 'service-finder', 'Ergebnis');
        await enter(page, 'Personalausweis beantragen');
        await reads(page, 'service-finder', 'Zuständige Stelle');
        const text = await textOf(page, 'service-finder');
        expect(text).to.match(/Kosten ab 24 Jahren 37,00 Euro unter 24 Jahren 22,80 Euro/);
        expect(text).to.match(/Bürgerbüro Altstadt .* Donnerstag 7:30–18:30 Uhr .* Bürgerbüro Oberweiler .* Montag bis Freitag 8:00–12:00 Uhr/);
        await page.close();
      });

      it('finds what the city wrote about its new turntable ladder', async () => {
        const {page} = await demo.open('stadt/aktuelles/');
        await reads(page, 'city-news', 'Ortsrat Oberweiler will den Dorfteich retten');
        await enter(page, 'Filter');
        await reads(page, 'city-news', 'Genauer suchen');
        await tabTo(page, 'Suchwort');
        await page.keyboard.type('drehleiter');
        await reads(page, 'city-news', '2 Meldungen');
        await enter(page, 'Neue Drehleiter für die Wache Nord');
        await reads(page, 'city-news', 'Zurück');
        await reads(page, 'city-news', '870.000 Euro');
        await page.close();
      });

      it('reads in a storm what is warned of and what to do, and until when it rains', async () => {
        await storm(75);
        const {page} = await demo.open('stadt/warnungen');
        await reads(page, 'city-alerts', 'Gefahr · Stufe 3 von 4');
        await enter(page, 'Alles lesen: Amtliche UNWETTERWARNUNG vor ORKANARTIGEN BÖEN');
        await reads(page, 'city-alerts', 'Schließen Sie alle Fenster und Türen.');
        await reads(page, 'city-alerts', 'Zurück');
        await enter(page, 'Als Tabelle');
        await reads(page, 'city-weather', 'Uhrzeit');
        await page.close();
      });

      it('finds a playground that is open and without steps, how far it is, and the way there', async () => {
        const page = await onMap();
        // The first is the button of the website's own search.
        for (let met = 0; met < 2; met++) await tabTo(page, 'Suchen');
        await page.keyboard.type('spielplatz');
        await reads(page, 'city-map', 'Orte');
        for (const wish of ['Jetzt geöffnet', 'Stufenlos', 'In meiner Nähe']) await enter(page, wish);
        await reads(page, 'city-map', 'Spielplatz Zur Furt 650 m Spielplatz · Geöffnet · schließt um 20:00 Uhr · rollstuhlgerecht');
        await enter(page, 'Spielplatz Zur Furt');
        await reads(page, 'city-map', 'Heute, Donnerstag 08:00–20:00 Uhr');
        await tabTo(page, 'Weg dorthin');
        expect(await page.evaluate(focusedAddress)).to.match(/51\.90\d+.*9\.9\d+/);
        await page.close();
      });

      it('sends somebody the address of what is open, and comes back to the list', async () => {
        const {page} = await demo.open('stadt/dienstleistungen?service=leistung-1001');
        await reads(page, 'service-finder', 'Zuständige Stelle');
        await enter(page, 'Zurück zur Liste');
        await reads(page, 'service-finder', 'Häufig gesucht');
        expect(new URL(page.url()).search).to.equal('');
        await page.close();
      });
    });

    describe('a citizen of Eschenfurt who is told by a screen reader alone', () => {
      it('finds a free concert this weekend and puts it in the calendar', async () => {
        const {page} = await demo.open('stadt/veranstaltungen');
        const {file} = await demo.nextDownload();
        await press(page, 'button', 'Wochenende');
        await hears(page, /\d+ Veranstaltung/);
        await press(page, 'button', 'Filter');
        const kind = await find(page, 'combobox', 'Art');
        await kind.focus();
        await page.keyboard.type('Konzert');
        await press(page, 'checkbox', 'Nur kostenlose Veranstaltungen', 'Space');
        await hears(page, /Samstag, 5\. Juni 20:00 Uhr Elsa Ohm live Kurhaus · kostenlos/);
        await press(page, 'button', 'Elsa Ohm live');
        await find(page, 'heading', 'Elsa Ohm live');
        await hears(page, /Samstag, 5\. Juni, 20:00–22:00 Uhr Kurhaus .* Eintritt kostenlos/);
        await press(page, 'button', 'In meinen Kalender');
        expectConcertIn(await file);
        await page.close();
      });

      it('finds what a new identity card costs and which office is open on Thursday afternoon', async () => {
        const {page} = await demo.open('stadt/dienstleistungen');
        const field = await find(page, 'searchbox', 'Was möchten Sie erledigen?');
        await field.focus();
        await page.keyboard.type('ausweis verlängern');
        await hears(page, /\d+ Ergebnis/);
        await press(page, 'button', 'Personalausweis beantragen');
        await find(page, 'heading', 'Kosten');
        await hears(page, /Kosten ab 24 Jahren 37,00 Euro unter 24 Jahren 22,80 Euro/);
        await find(page, 'heading', 'Bürgerbüro Altstadt');
        await hears(page, /Bürgerbüro Altstadt .* Donnerstag 7:30–18:30 Uhr .* Bürgerbüro Oberweiler .* Montag bis Freitag 8:00–12:00 Uhr/);
        await page.close();
      });

      it('finds what the city wrote about its new turntable ladder', async () => {
        const {page} = await demo.open('stadt/aktuelles/');
        await press(page, 'button', 'Filter');
        const field = await find(page, 'searchbox', 'Suchwort');
        await field.focus();
        await page.keyboard.type('drehleiter');
        await hears(page, /2 Meldungen/);
        await press(page, 'button', 'Neue Drehleiter für die Wache Nord');
        await find(page, 'heading', 'Neue Drehleiter für die Wache Nord');
        await hears(page, /870\.000 Euro/);
        await page.close();
      });

      it('hears of a playground that is open and without steps how far it is, and gets the way there', async () => {
        const page = await onMap();
        const field = await find(page, 'searchbox', 'Suchen');
        await field.focus();
        await page.keyboard.type('spielplatz');
        await hears(page, /\d+ Orte/);
        for (const wish of ['Jetzt geöffnet', 'Stufenlos', 'In meiner Nähe']) await press(page, 'button', wish);
        await hears(page, /Spielplatz Zur Furt 650 m Spielplatz · Geöffnet · schließt um 20:00 Uhr · rollstuhlgerecht/);
        await press(page, 'button', 'Spielplatz Zur Furt');
        await find(page, 'heading', 'Spielplatz Zur Furt');
        await hears(page, /650 m .*Geöffnet · schließt um 20:00 Uhr/);
        await find(page, 'link', 'Weg dorthin');
        await page.close();
      });

      it('hears in a storm how bad it is and what to do, and until when it rains', async () => {
        await storm(75);
        const {page} = await demo.open('stadt/warnungen');
        await hears(page, /3 Warnungen .* Stufe 3 von 4 .* ORKANARTIGEN BÖEN/);
        await press(page, 'button', 'Alles lesen : Amtliche UNWETTERWARNUNG vor ORKANARTIGEN BÖEN');
        await find(page, 'heading', 'Amtliche UNWETTERWARNUNG vor ORKANARTIGEN BÖEN');
        await hears(page, /Schließen Sie alle Fenster und Türen\./);
        await hears(page, /Jetzt 11°\. Ab 7 Uhr trocken\./);
        await page.close();
      });
    });
  });
}
