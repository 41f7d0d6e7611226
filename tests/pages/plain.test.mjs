import {expect} from 'chai';
import {executablePath, openDemo} from '../browsers/browser.mjs';

/*
 * The page of the sample city that is made of a snapshot's fragments alone, as somebody reads it whose browser runs no
 * script: which warnings hold, which bin is next, what is on, and of when all of it is.
 */

/** In the page: the text after a heading, line by line, without what CSS hides. */
const linesAfter = (heading) => {
  const title = [...document.querySelectorAll('h2')].find(({textContent}) => textContent === heading);
  const lines = [];
  for (let next = title.nextElementSibling; next && next.localName !== 'h2'; next = next.nextElementSibling) {
    lines.push(...next.innerText.split('\n').map((line) => line.trim()).filter(Boolean));
  }
  return lines;
};

if (executablePath) {
  describe('the page without a script', () => {
    let demo;
    let page;
    let faults;

    before(async () => {
      demo = await openDemo({today: '2026-11-30'});
      // A storm is on when the page is made, at eight in the morning.
      await fetch(`${demo.url}dienste/uhr`, {method: 'POST', body: JSON.stringify({at: 80, start: '2026-11-30T07:58:40+01:00'})});
      ({page, faults} = await demo.open('stadt/ohne-skript', {script: false, width: 360}));
    });
    after(() => demo?.close());

    const told = (heading) => page.evaluate(linesAfter, heading);

    it('tells the next collections', async () => {
      expect((await told('Abfuhr im Ahornweg')).slice(0, 2)).to.deep.equal([
        'Mi., 2. Dezember 2026: Restmüll, Gelbe Tonne', 'Mi., 9. Dezember 2026: Biotonne',
      ]);
    });

    it('tells the next events, with time and place', async () => {
      expect((await told('Veranstaltungen')).slice(0, 2)).to.deep.equal([
        'Schach für alle',
        'Mo., 30. November 2026, 15:00 Uhr bis 17:00 Uhr · Begegnungszentrum Luisenhof, Luisenplatz 9, 43019 Eschenfurt · kostenlos',
      ]);
    });

    it('tells the warnings in force, the worst first', async () => {
      const lines = await told('Warnungen');
      expect(lines).to.include('Gefahr (Stufe 3 von 4): Amtliche UNWETTERWARNUNG vor ORKANARTIGEN BÖEN');
      expect(lines).to.include('Achtung (Stufe 2 von 4): Sturm in Eschenfurt: Wälder, Parks und Friedhöfe sind gesperrt');
      expect(lines).to.include('bis Mo., 30. November 2026, 11:00 Uhr · Stadt Eschenfurt');
    });

    it('says of everything of when it is and whose', async () => {
      for (const heading of ['Warnungen', 'Veranstaltungen', 'Aktuelles', 'Abfuhr im Ahornweg', 'Wetter']) {
        const lines = await told(heading);
        expect(lines.join('\n'), heading).to.match(/^Stand: \S+, \d+\. \S+ \d{4}, \d\d:\d\d Uhr\nQuelle: ./m);
      }
    });

    it('has times that programs read, and no script, class or style of ours', async () => {
      const times = await page.$$eval('time', (all) => all.map(({dateTime}) => dateTime));
      expect(times).to.have.length.above(20);
      expect(times).to.satisfy((all) => all.every((time) => /^\d{4}-\d\d-\d\d(?:T[\d:]{8}[+-]\d\d:\d\d)?$/.test(time)));
      expect(await page.$$eval('.plain > div :is([class], [style], script, style)', (all) => all.length)).to.equal(0);
      expect(await page.$$eval('script', (all) => all.length)).to.equal(0);
      expect(faults).to.deep.equal([]);
    });
  });
}
