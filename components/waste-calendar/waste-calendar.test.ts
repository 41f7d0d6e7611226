import {expect} from '@open-wc/testing';
import {sendKeys} from '@web/test-runner-commands';
import {define} from '../../src/widget/custom-element.js';
import {control, nameOf, resetPage, show, speak, testAccessibility, textOf, waitUntil} from '../../src/testing/page.js';
import {furtherHost} from '../../src/testing/frame-page.js';
import {testContract} from '../../src/testing/contract.js';
import {examples} from './waste-calendar.examples.js';
import {WasteCalendar} from './waste-calendar.js';

const json = (value: unknown) => `data:application/json,${encodeURIComponent(JSON.stringify(value))}`;
const feed = (...items: object[]) => json({stadtbausteine: '1.0', kind: 'collections', items});
const bin = (date: string, name = 'Restmüll', more: object = {}) =>
  ({id: `${date} ${name}`, date, name, fraction: 'residual', ...more});
const tag = (attributes: string, content = '') => `<waste-calendar loading="eager" ${attributes}>${content}</waste-calendar>`;
const example = (name: string) => examples.find((one) => one.name === name)!.html;

const days = (calendar: WasteCalendar) =>
  [...calendar.renderRoot.querySelectorAll('.days > li')].map((day) => textOf(day));
const answer = (calendar: WasteCalendar) => textOf(calendar.renderRoot.querySelector('.next')!);
const focused = (calendar: WasteCalendar) => calendar.shadowRoot!.activeElement;

/** The next event of that name, as a promise of its detail. */
const next = <T>(calendar: WasteCalendar, name: string) => new Promise<T>((resolve) => {
  calendar.addEventListener(name, (event) => resolve((event as CustomEvent<T>).detail), {once: true});
});

define(WasteCalendar);
beforeEach(resetPage);
after(resetPage);

describe('<waste-calendar> answers when the next collection is', () => {
  it('says tomorrow, the date, the bin, its size and how often', async () => {
    const calendar = await show<WasteCalendar>(tag(`today="2026-03-02" src="${feed(
      bin('2026-03-03', 'Restmüll', {containers: ['120 l'], interval: 'P2W'}))}"`));
    expect(answer(calendar)).to.equal('Morgen Dienstag, 3. März Restmüll 120 l · alle 2 Wochen');
  });

  it('shortens nothing in plain German', async () => {
    speak('de-simple');
    const calendar = await show<WasteCalendar>(tag(`today="2026-03-02" src="${feed(
      bin('2026-03-03', 'Restmüll', {containers: ['120 l', '1,1 m³'], interval: 'P2W'}), bin('2026-03-12'))}"`));
    expect(answer(calendar)).to.contain('120 Liter, 1,1 m³');
    expect(days(calendar)[0]).to.contain('Donnerstag, 12. März');
  });

  it('lists the days after it, from today on, with the year only where it is another', async () => {
    const calendar = await show<WasteCalendar>(tag(`today="2026-12-29" src="${feed(
      bin('2026-12-22'), bin('2026-12-30'), bin('2026-12-31', 'Biotonne'), bin('2027-01-12'))}"`));
    expect(answer(calendar)).to.contain('Morgen Mittwoch, 30. Dezember');
    expect(days(calendar)).to.deep.equal(['Do., 31. Dezember übermorgen Biotonne', 'Di., 12. Januar 2027 Restmüll']);
  });

  it('counts a collection as today\'s until noon in the city, and no longer', async () => {
    const src = feed(bin('2026-03-03'), bin('2026-03-10'));
    const before = await show<WasteCalendar>(tag(`today="2026-03-03T11:59:00+01:00" src="${src}"`));
    expect(answer(before)).to.contain('Heute Dienstag, 3. März');
    const after = await show<WasteCalendar>(tag(`today="2026-03-03T12:00:00+01:00" src="${src}"`));
    expect(answer(after)).to.contain('Dienstag, 10. März');
  });

  it('keeps today longer where the city says so', async () => {
    const calendar = await show<WasteCalendar>(
      tag(`today="2026-03-03T15:00:00+01:00" drop-after="18:00" src="${feed(bin('2026-03-03'))}"`));
    expect(answer(calendar)).to.contain('Heute');
  });

  it('says that a day was moved, and from when', async () => {
    const calendar = await show<WasteCalendar>(
      tag(`today="2026-12-20" src="${feed(bin('2026-12-28', 'Papier', {movedFrom: '2026-12-25'}))}"`));
    expect(answer(calendar)).to.contain('verschoben von Fr., 25. Dezember');
  });

  it('reads a day as a day, whatever the device\'s zone', async () => {
    const ics = 'BEGIN:VCALENDAR\r\nBEGIN:VEVENT\r\nUID:1\r\nDTSTART:20260302T230000Z\r\nSUMMARY:Biotonne\r\nEND:VEVENT\r\nEND:VCALENDAR';
    const calendar = await show<WasteCalendar>(tag(`today="2026-03-02" src="data:text/calendar,${encodeURIComponent(ics)}"`));
    expect(answer(calendar)).to.equal('Morgen Dienstag, 3. März Biotonne');
    expect(calendar.items.map(({date}) => date)).to.deep.equal(['2026-03-03']);
  });

  it('shows more on request and takes the reader to the first day that came', async () => {
    const src = feed(...['03', '10', '17', '24', '31'].map((day) => bin(`2026-03-${day}`)));
    const calendar = await show<WasteCalendar>(tag(`today="2026-03-02" limit="2" src="${src}"`));
    expect(days(calendar)).to.have.length(2);
    control(calendar, 'Alle Termine zeigen').click();
    await calendar.updateComplete;
    expect(days(calendar)).to.have.length(4);
    expect(textOf(focused(calendar)!)).to.contain('24. März');
  });

  it('takes the city\'s own names at their word', async () => {
    const ics = 'BEGIN:VCALENDAR\r\nBEGIN:VEVENT\r\nUID:1\r\nDTSTART;VALUE=DATE:20260303\r\nSUMMARY:Grüne Tonne\r\nEND:VEVENT\r\nEND:VCALENDAR';
    const calendar = await show<WasteCalendar>(tag(
      `today="2026-03-02" fractions="grüne tonne: organic" src="data:text/calendar,${encodeURIComponent(ics)}"`));
    expect(calendar.items[0]!.fraction).to.equal('organic');
  });

  it('shows what a framework hands over instead of loading', async () => {
    const calendar = await show<WasteCalendar>(tag('today="2026-03-02"'));
    calendar.items = [{id: '1', date: '2026-03-04', fraction: 'paper', name: 'Papier'}];
    await calendar.updateComplete;
    expect(calendar.state).to.equal('ready');
    expect(answer(calendar)).to.equal('Übermorgen Mittwoch, 4. März Papier');
  });
});

describe('<waste-calendar> knows bins', () => {
  const ics = (...events: readonly (readonly [day: string, name: string])[]) => `data:text/calendar,${encodeURIComponent([
    'BEGIN:VCALENDAR', ...events.flatMap(([day, name], index) =>
      ['BEGIN:VEVENT', `UID:${index}`, `DTSTART;VALUE=DATE:${day}`, `SUMMARY:${name}`, 'END:VEVENT']), 'END:VCALENDAR', '',
  ].join('\r\n'))}`;

  it('shows the same bin at two intervals in one row, with both', async () => {
    const calendar = await show<WasteCalendar>(tag(`today="2026-10-15" src="${ics(
      ['20261016', 'Restabfall 4-wöchentlich\\, Restabfall 2-wöchentlich'])}"`));
    expect(answer(calendar)).to.equal('Morgen Freitag, 16. Oktober Restabfall alle 2 Wochen · alle 4 Wochen');
    expect(calendar.items).to.have.length(2);
  });

  it('offers each bin once, whatever is listed or remarked in a name', async () => {
    const calendar = await show<WasteCalendar>(tag(`today="2026-10-15" src="${ics(
      ['20261016', 'Komposttonne'], ['20261022', 'Komposttonne\\, Bioabfall Saisontonne'],
      ['20261030', 'Komposttonne ! vorgefahren !'], ['20261031', 'Keine Abfuhr'])}"`));
    control(calendar, 'Tonnen wählen').click();
    await waitUntil(() => calendar.renderRoot.querySelector('#panel-filter'));
    expect([...calendar.renderRoot.querySelectorAll('#panel-filter .checks label')].map(textOf))
      .to.deep.equal(['Bioabfall Saisontonne', 'Komposttonne']);
    control(calendar, 'Bioabfall Saisontonne').click();
    await calendar.updateComplete;
    expect(days(calendar)).to.deep.equal(['Do., 22. Oktober Komposttonne', 'Fr., 30. Oktober Komposttonne vorgefahren']);
  });

  it('names them in the legends of its sheets as the provider does', async () => {
    const src = ics(['20261016', 'Komposttonne'], ['20261017', 'Saisontonne Bio'], ['20261018', 'Restabfall']);
    for (const view of ['month', 'year']) {
      const calendar = await show<WasteCalendar>(tag(`today="2026-10-15" view="${view}" src="${src}"`));
      await waitUntil(() => calendar.renderRoot.querySelector('.legend'));
      expect([...calendar.renderRoot.querySelectorAll('.legend li')].map(textOf), view)
        .to.deep.equal(['Komposttonne, Saisontonne Bio', 'Restabfall']);
    }
    speak('en');
    const calendar = await show<WasteCalendar>(tag(`today="2026-10-15" view="month" src="${src}"`));
    await waitUntil(() => calendar.renderRoot.querySelectorAll('.legend li').length);
    await waitUntil(() => textOf(calendar.renderRoot.querySelector('.legend')!).includes('Residual waste'));
    expect(textOf(calendar.renderRoot.querySelector('.legend li')!)).to.equal('Organic waste Komposttonne, Saisontonne Bio');
  });
});

describe('<waste-calendar> keeps its word to those who build with it', () => {
  it('says that nothing more is published after the last collection, not that it is hidden', async () => {
    const calendar = await show<WasteCalendar>(tag(`today="2026-03-03T13:00:00+01:00" src="${feed(bin('2026-03-03'))}"`));
    expect(textOf(calendar)).to.contain('Für die nächsten Monate sind noch keine Termine veröffentlicht.');
  });

  it('becomes empty when the day goes past the last collection', async () => {
    const calendar = await show<WasteCalendar>(tag(`today="2026-03-03" src="${feed(bin('2026-03-03'))}"`));
    expect(calendar.state).to.equal('ready');
    calendar.today = '2026-03-04';
    await calendar.updateComplete;
    expect([calendar.state, calendar.matches(':state(empty)')]).to.deep.equal(['empty', true]);
    expect(textOf(calendar)).to.contain('Für die nächsten Monate sind noch keine Termine veröffentlicht.');
  });

  it('has the switch of views above what it switches', async () => {
    const calendar = await show<WasteCalendar>(tag(`today="2026-03-02" src="${feed(bin('2026-03-03'), bin('2026-03-05'))}"`));
    const [views, list] = ['.views', '.days'].map((one) => calendar.renderRoot.querySelector(one)!);
    expect(views!.compareDocumentPosition(list!) & Node.DOCUMENT_POSITION_FOLLOWING).not.to.equal(0);
  });

  it('shows below the month sheet a day of the month of the sheet, or none', async () => {
    const calendar = await show<WasteCalendar>(tag(`view="month" today="2026-03-02" src="${feed(bin('2026-03-03'), bin('2026-04-07'))}"`));
    await waitUntil(() => calendar.renderRoot.querySelector('[data-day="2026-03-03"]'));
    const below = () => textOf(calendar.renderRoot.querySelector('.month [aria-live]:last-child')!);
    calendar.renderRoot.querySelector<HTMLElement>('[data-day="2026-03-03"]')!.click();
    await calendar.updateComplete;
    expect(below()).to.contain('3. März');
    control(calendar, 'Nächster Monat').click();
    await calendar.updateComplete;
    expect(below()).to.equal('');
  });

  it('offers the views that the page\'s author wants, the first one at first', async () => {
    const calendar = await show<WasteCalendar>(tag(
      `today="2026-03-02" views="month list" src="${feed(bin('2026-03-03'))}"`));
    await waitUntil(() => calendar.renderRoot.querySelector('[role=grid]'));
    expect([...calendar.renderRoot.querySelectorAll('.views button')].map(textOf)).to.deep.equal(['Liste', 'Monat']);
    control(calendar, 'Liste').click();
    await calendar.updateComplete;
    expect(calendar.renderRoot.querySelector('[role=grid]')).to.equal(null);
    calendar.views = 'list';
    await calendar.updateComplete;
    expect(calendar.renderRoot.querySelector('.views')).to.equal(null);
  });

  it('applies the city\'s own names to every format', async () => {
    const calendar = await show<WasteCalendar>(tag(
      `today="2026-03-02" fractions="Tonne 7: glass" src="${feed(bin('2026-03-03', 'Tonne 7'))}"`));
    expect(calendar.items[0]!.fraction).to.equal('glass');
  });
});

describe('<waste-calendar> asks for the street', () => {
  it('finds it by a few letters and the keyboard alone', async () => {
    const calendar = await show<WasteCalendar>(example('Straße wählen'));
    await waitUntil(() => calendar.renderRoot.querySelector('#street'));
    const changed = next<{name: string; value: string}>(calendar, 'city-change');
    (calendar.renderRoot.querySelector('#street') as HTMLElement).focus();
    await sendKeys({type: 'schuetzen'});
    await waitUntil(() => calendar.renderRoot.querySelector('[role=option]'));
    await sendKeys({press: 'ArrowDown'});
    await sendKeys({press: 'Enter'});
    expect(await changed).to.deep.equal({name: 'street', value: 'Schützenstraße'});
    await waitUntil(() => calendar.state === 'ready');
    await calendar.updateComplete;
    expect(textOf(calendar)).to.contain('Schützenstraße Adresse ändern');
    await waitUntil(() => focused(calendar)?.id === 'change', 'the focus is on "Adresse ändern"');
  });

  it('forgives a slip of the finger', async () => {
    const calendar = await show<WasteCalendar>(example('Straße wählen'));
    await waitUntil(() => calendar.renderRoot.querySelector('#street'));
    (calendar.renderRoot.querySelector('#street') as HTMLElement).focus();
    await sendKeys({type: 'Lidenstr'});
    await waitUntil(() => calendar.renderRoot.querySelectorAll('[role=option]').length === 1);
    expect(textOf(calendar.renderRoot.querySelector('[role=option]')!)).to.equal('Lindenstraße Mitte');
  });

  it('asks for the house number where the provider splits the street', async () => {
    const calendar = await show<WasteCalendar>(example('Straße wählen'));
    await waitUntil(() => calendar.renderRoot.querySelector('#street'));
    (calendar.renderRoot.querySelector('#street') as HTMLElement).focus();
    await sendKeys({type: 'linden'});
    await waitUntil(() => calendar.renderRoot.querySelector('[role=option]'));
    await sendKeys({press: 'ArrowDown'});
    await sendKeys({press: 'Enter'});
    await waitUntil(() => focused(calendar)?.id === 'house', 'the focus is on the house number');
    expect(calendar.items).to.be.empty;
    control<HTMLSelectElement>(calendar, 'Hausnummer').selectedIndex = 1;
    control(calendar, 'Termine zeigen').click();
    await waitUntil(() => calendar.state === 'ready');
    await calendar.updateComplete;
    expect(textOf(calendar)).to.contain('Lindenstraße 1–19 Adresse ändern');
  });

  describe('and takes no wrong one', () => {
    const hint = (calendar: WasteCalendar) => textOf(calendar.renderRoot.querySelector('#street-hint')!);
    const typed = async (text: string) => {
      const calendar = await show<WasteCalendar>(example('Straße wählen'));
      await waitUntil(() => calendar.renderRoot.querySelector('#street-hint') && !hint(calendar).includes('…'));
      calendar.renderRoot.querySelector<HTMLElement>('#street')!.focus();
      await sendKeys({type: text});
      await sendKeys({press: 'Enter'});
      await calendar.updateComplete;
      return calendar;
    };

    it('asks whether the nearest one is meant', async () => {
      const calendar = await typed('Ahrnweg');
      expect([calendar.items.length, focused(calendar)?.id]).to.deep.equal([0, 'street']);
      expect(hint(calendar)).to.equal('Diese Straße ist hier nicht bekannt. Bitte prüfen Sie die Schreibweise.');
      await sendKeys({press: 'Enter'});
      expect(calendar.items).to.have.length(0);
      control(calendar, 'Meinten Sie Ahornweg (Nord)?').click();
      await waitUntil(() => calendar.state === 'ready');
      await calendar.updateComplete;
      expect(textOf(calendar)).to.contain('Ahornweg Adresse ändern');
    });

    it('asks nothing where none is near', async () => {
      const calendar = await typed('Xylophonplatz');
      expect(calendar.renderRoot.querySelectorAll('.field button')).to.have.length(0);
      expect(hint(calendar)).to.contain('nicht bekannt');
    });

    it('takes the beginning of one street alone', async () => {
      const calendar = await typed('Am Alten');
      await waitUntil(() => calendar.state === 'ready');
      await calendar.updateComplete;
      expect(textOf(calendar)).to.contain('Am Alten Markt Adresse ändern');
    });

    it('understands the house number behind it', async () => {
      const calendar = await typed('Lindenstr. 12');
      await waitUntil(() => calendar.state === 'ready');
      await calendar.updateComplete;
      expect(textOf(calendar)).to.contain('Lindenstraße 1–19 Adresse ändern');
    });

    it('never says that a street is not known while it is looked up', async () => {
      const heard = new Set<string>();
      const calendar = await show<WasteCalendar>(example('Straße wählen'));
      await waitUntil(() => calendar.renderRoot.querySelector('#street-hint') && !hint(calendar).includes('…'));
      const observer = new MutationObserver(() => heard.add(textOf(calendar)));
      observer.observe(calendar.renderRoot, {childList: true, subtree: true, characterData: true});
      calendar.renderRoot.querySelector<HTMLElement>('#street')!.focus();
      await sendKeys({type: 'linden'});
      await sendKeys({press: 'Enter'});
      await waitUntil(() => focused(calendar)?.id === 'house');
      observer.disconnect();
      expect([...heard].filter((text) => text.includes('nicht bekannt'))).to.deep.equal([]);
    });

    it('keeps the address when a change is given up by Escape, or by the button', async () => {
      const calendar = await typed('Ahornweg');
      await waitUntil(() => focused(calendar)?.id === 'change');
      for (const giveUp of [() => sendKeys({press: 'Escape'}), async () => control(calendar, 'Abbrechen').click()]) {
        control(calendar, 'Adresse ändern').click();
        await waitUntil(() => focused(calendar)?.id === 'street');
        await sendKeys({type: 'linden'});
        // The first one closes the list of suggestions.
        await sendKeys({press: 'Escape'});
        expect(calendar.renderRoot.querySelector('#street')).not.to.equal(null);
        await giveUp();
        await waitUntil(() => focused(calendar)?.id === 'change', 'the focus is back');
        expect(textOf(calendar)).to.contain('Ahornweg Adresse ändern');
        expect(calendar.state).to.equal('ready');
      }
    });

    it('says one thing for what was typed, not one for each key', async () => {
      const calendar = await show<WasteCalendar>(example('Straße wählen'));
      await waitUntil(() => calendar.renderRoot.querySelector('#street-hint') && !hint(calendar).includes('…'));
      const status = calendar.renderRoot.querySelector('[role=status]')!;
      const heard: string[] = [];
      const observer = new MutationObserver(() => heard.push(textOf(status)));
      observer.observe(status, {childList: true, subtree: true, characterData: true});
      calendar.renderRoot.querySelector<HTMLElement>('#street')!.focus();
      await sendKeys({type: 'linde'});
      await waitUntil(() => heard.length);
      observer.disconnect();
      expect(heard).to.have.length(1);
    });
  });

  it('asks for a street of a feed that is split by street', async () => {
    const src = `${await furtherHost()}bins/index-1.json`;
    const calendar = await show<WasteCalendar>(tag(`today="2026-03-02" src="${src}"`));
    await waitUntil(() => calendar.renderRoot.querySelector('#street'));
    (calendar.renderRoot.querySelector('#street') as HTMLElement).focus();
    await sendKeys({type: 'linden'});
    await waitUntil(() => calendar.renderRoot.querySelector('[role=option]'), 'the street is suggested');
    await sendKeys({press: 'Enter'});
    await waitUntil(() => calendar.renderRoot.querySelector('#house'), 'the house numbers are there');
    calendar.remove();
    const named = await show<WasteCalendar>(
      tag(`today="2026-03-02" src="${src}" street="Lindenstraße" house="5"`));
    await waitUntil(() => named.state === 'ready');
    await named.updateComplete;
    expect(textOf(named)).to.contain('Lindenstraße 1–19');
    expect(answer(named)).to.equal('In 8 Tagen Dienstag, 10. März Blaue Tonne');
    expect(named.asOf?.toISOString()).to.equal('2026-03-04T05:00:00.000Z');
  });

  it('keeps the street that was chosen when there is a new snapshot', async () => {
    const host = await furtherHost();
    const calendar = await show<WasteCalendar>(tag(`today="2026-03-02" src="${host}bins/index-0123456789ab.json"`));
    await waitUntil(() => calendar.renderRoot.querySelector('#street'));
    (calendar.renderRoot.querySelector('#street') as HTMLElement).focus();
    await sendKeys({type: 'ahorn'});
    await waitUntil(() => calendar.renderRoot.querySelector('[role=option]'), 'the street is suggested');
    await sendKeys({press: 'Enter'});
    await waitUntil(() => textOf(calendar).includes('Altpapier'), 'its bins are there');
    calendar.src = `${host}bins/index-ba9876543210.json`;
    await waitUntil(() => textOf(calendar).includes('Blaue Tonne'), 'those of the new snapshot are there');
    expect(textOf(calendar)).to.contain('Ahornweg Adresse ändern');
  });

  it('takes the address the page names', async () => {
    const calendar = await show<WasteCalendar>(example('Straße und Hausnummer vorgegeben'));
    await waitUntil(() => calendar.state === 'ready');
    await calendar.updateComplete;
    expect(textOf(calendar)).to.contain('Lindenstraße 1–19');
    expect(answer(calendar)).to.contain('Restmüll');
  });

  it('keeps nothing on the device before the person says so, and forgets on request', async () => {
    const calendar = await show<WasteCalendar>(example('Straße wählen'));
    await waitUntil(() => calendar.renderRoot.querySelector('#street'));
    (calendar.renderRoot.querySelector('#street') as HTMLElement).focus();
    await sendKeys({type: 'ahorn'});
    await waitUntil(() => calendar.renderRoot.querySelector('[role=option]'));
    await sendKeys({press: 'Enter'});
    await waitUntil(() => calendar.state === 'ready');
    expect(localStorage).to.have.length(0);
    await calendar.updateComplete;
    control(calendar, 'Adresse ändern').click();
    await calendar.updateComplete;
    control(calendar, 'Auf diesem Gerät merken').click();
    expect(localStorage).to.have.length(1);
    control(calendar, 'Auf diesem Gerät merken').click();
    expect(localStorage).to.have.length(0);
  });

  it('shows the remembered address at once on the next visit', async () => {
    const first = await show<WasteCalendar>(example('Straße wählen'));
    await waitUntil(() => first.renderRoot.querySelector('#street'));
    control(first, 'Auf diesem Gerät merken').click();
    (first.renderRoot.querySelector('#street') as HTMLElement).focus();
    await sendKeys({type: 'ahorn'});
    await waitUntil(() => first.renderRoot.querySelector('[role=option]'));
    await sendKeys({press: 'Enter'});
    await waitUntil(() => first.state === 'ready');
    first.remove();
    const second = await show<WasteCalendar>(example('Straße wählen'));
    await waitUntil(() => second.state === 'ready');
    await second.updateComplete;
    expect(textOf(second)).to.contain('Ahornweg Adresse ändern');
  });
});

describe('<waste-calendar> shows sheets and takes dates along', () => {
  it('moves through the month sheet with the keys of the date grid', async () => {
    const calendar = await show<WasteCalendar>(example('Monatsblatt'));
    const cell = calendar.renderRoot.querySelector<HTMLElement>('td[tabindex="0"]')!;
    expect(nameOf(cell)).to.equal('Montag, 2. März: keine Abfuhr');
    cell.focus();
    await sendKeys({press: 'ArrowRight'});
    expect(nameOf(focused(calendar)!)).to.equal('Dienstag, 3. März: Restmüll und Gelbe Tonne');
    await sendKeys({press: 'PageDown'});
    await calendar.updateComplete;
    expect(nameOf(focused(calendar)!)).to.equal('Freitag, 3. April: keine Abfuhr');
    await sendKeys({press: 'End'});
    expect(nameOf(focused(calendar)!)).to.equal('Sonntag, 5. April: keine Abfuhr');
    await sendKeys({press: 'ArrowLeft'});
    const selected = next<{item: {name: string}}>(calendar, 'city-select');
    await sendKeys({press: 'Enter'});
    expect((await selected).item.name).to.equal('Altglas');
    await calendar.updateComplete;
    expect(textOf(calendar.renderRoot.querySelector('.month')!)).to.contain('Samstag, 4. April Altglas verschoben von Fr., 3. April');
  });

  it('shows twelve months on the year sheet', async () => {
    const calendar = await show<WasteCalendar>(example('Jahresblatt'));
    const months = [...calendar.renderRoot.querySelectorAll('.month-box')];
    expect(months).to.have.length(12);
    expect(textOf(months[0]!)).to.contain('März 2026 Di., 03. Restmüll Mi., 04. Gelber Sack / Gelbe Tonne Do., 05. Biotonne');
    expect(textOf(months[11]!)).to.contain('Februar 2027');
  });

  it('hides the bins one does not have', async () => {
    const calendar = await show<WasteCalendar>(example('Nächste Abfuhr und Liste'));
    control(calendar, 'Tonnen wählen').click();
    await waitUntil(() => calendar.renderRoot.querySelector('#panel-filter'));
    control(calendar, 'Restmüll 120 l · alle 2 Wochen').click();
    await calendar.updateComplete;
    expect(answer(calendar)).to.equal('Morgen Dienstag, 3. März Gelbe Tonne alle 2 Wochen');
    expect(calendar.items.some(({name}) => name === 'Restmüll'), 'items stay unfiltered').to.be.true;
  });

  it('hands over a calendar file that reminds the evening before', async () => {
    const calendar = await show<WasteCalendar>(example('Nächste Abfuhr und Liste'));
    let file: Promise<string> | undefined;
    let purpose = '';
    calendar.addEventListener('city-navigate', (event) => {
      event.preventDefault();
      file = fetch(event.detail.href).then((answer) => answer.text());
      purpose = event.detail.purpose;
    });
    control(calendar, 'In meinen Kalender').click();
    await waitUntil(() => calendar.renderRoot.querySelector('#panel-calendar'));
    control(calendar, 'Kalenderdatei herunterladen').click();
    await waitUntil(() => file);
    const lines = (await file!).split('\r\n');
    expect(purpose).to.equal('calendar');
    expect(lines).to.include.members([
      'BEGIN:VCALENDAR', 'DTSTART;VALUE=DATE:20260303', 'SUMMARY:Restmüll 120 l', 'TRIGGER:-PT360M', 'BEGIN:VTIMEZONE',
    ]);
  });
});

describe('<waste-calendar> speaks the page\'s language', () => {
  it('follows it while the page is open', async () => {
    const calendar = await show<WasteCalendar>(example('Nächste Abfuhr und Liste'));
    speak('en');
    await waitUntil(() => answer(calendar).startsWith('Tomorrow'));
    expect(answer(calendar)).to.contain('Residual waste Restmüll');
    expect(textOf(calendar.renderRoot.querySelector('[part=heading]')!)).to.equal('Waste calendar');
  });

  it('stands from right to left in Arabic, with the digits on the bins', async () => {
    speak('ar');
    const calendar = await show<WasteCalendar>(example('Nächste Abfuhr und Liste'));
    expect(getComputedStyle(calendar.renderRoot.querySelector('.root')!).direction).to.equal('rtl');
    expect(answer(calendar)).to.match(/3 مارس/);
  });

  it('counts weeks and months by the grammar of each language', async () => {
    const src = feed(...['P2W', 'P3W', 'P12W', 'P2M', 'P6M'].map((interval) => bin('2026-03-03', interval, {interval})));
    for (const [language, ...words] of [
      ['de', 'alle 2 Wochen', 'alle 3 Wochen', 'alle 12 Wochen', 'alle 2 Monate', 'alle 6 Monate'],
      ['tr', '2 haftada bir', '3 hafta arayla', '12 hafta arayla', '2 ayda bir', '6 ay arayla'],
      ['uk', 'кожні 2 тижні', 'кожні 3 тижні', 'кожні 12 тижнів', 'кожні 2 місяці', 'кожні 6 місяців'],
      ['ar', 'كل أسبوعين', 'كل 3 أسابيع', 'كل 12 أسبوعًا', 'كل شهرين', 'كل 6 أشهر'],
    ] as const) {
      speak(language);
      const calendar = await show<WasteCalendar>(tag(`today="2026-03-02" src="${src}"`));
      const bins = [...calendar.renderRoot.querySelectorAll('.bin .words > [part=meta]')];
      expect(bins.map((words) => textOf(words))).to.deep.equal(words);
    }
  });
});

describe('<waste-calendar> is safe and tidy', () => {
  it('shows hostile text as text', async () => {
    const hostile = '<img src=x onerror=alert(1)><script>alert(1)</script>"onclick="x';
    const calendar = await show<WasteCalendar>(tag(`today="2026-03-02" src="${feed(bin('2026-03-03', hostile, {
      note: hostile, containers: [hostile], source: {title: hostile, url: 'javascript:alert(1)'},
    }))}"`));
    expect(answer(calendar)).to.contain(hostile);
    expect(calendar.renderRoot.querySelector('img, script, [onclick], [onerror], a[href^=javascript]')).to.equal(null);
  });
});

testContract('waste-calendar', {
  kind: 'collections',
  items: [bin('2026-03-03'), bin('2026-03-10', 'Biotonne')],
  reads: 'Morgen Dienstag, 3. März Restmüll',
  heading: 'Abfallkalender',
  headingInEnglish: 'Waste calendar',
  empty: 'Für die nächsten Monate sind noch keine Termine veröffentlicht.',
  dated: true,
});

describe('<waste-calendar>, every example', () => testAccessibility(examples));
