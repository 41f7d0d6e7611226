/** The relay as it is published, in `dist/`, which has to be built before. */
import {expect} from 'chai';
import {createRelay} from 'stadtbausteine/relay';

const FEED = 'https://daten.eschenfurt.example/a.ics';
const CALENDAR = ['BEGIN:VCALENDAR', 'BEGIN:VEVENT', 'UID:1', 'DTSTART;VALUE=DATE:20261205', 'SUMMARY:Fest', 'END:VEVENT',
  'END:VCALENDAR', ''].join('\r\n');

describe('stadtbausteine/relay', () => {
  const relay = createRelay({profiles: [{name: 'Eschenfurt', widgets: {'city-events': {src: FEED}}}]}, {
    fetch: async () => new Response(CALENDAR), now: () => Date.UTC(2026, 10, 30),
  });
  const ask = (address, more = '') =>
    relay.fetch(new Request(`https://stadt.example/daten?url=${encodeURIComponent(address)}${more}`), {});

  it('relays a feed of the profile, as it is and as our own JSON', async () => {
    expect(await (await ask(FEED)).text()).to.equal(CALENDAR);
    const {kind, items} = await (await ask(FEED, '&kind=events')).json();
    expect([kind, items.map(({name}) => name)]).to.deep.equal(['events', ['Fest']]);
  });

  it('relays nothing else', async () => {
    expect((await ask('https://evil.example/')).status).to.equal(403);
  });
});
