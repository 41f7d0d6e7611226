import {expect} from 'chai';
import {askByProfile} from './early-profile.js';
import {feedsOf} from './early-request.js';

const profileAt = 'https://stadt.example/profil/stadt.json';

/** The addresses asked for early for a widget in a page with this profile. */
async function askedFor(profile: object, markup = '<waste-calendar></waste-calendar>'): Promise<readonly string[]> {
  const asked: string[] = [];
  const askEarly = (address: string) => void asked.push(address);
  const answer = new Response(JSON.stringify({name: 'Musterstadt', ...profile}));
  Object.defineProperty(answer, 'url', {value: profileAt});
  const holder = document.createElement('template');
  holder.innerHTML = markup;
  const element = holder.content.firstElementChild!;
  await askByProfile(element, Promise.resolve(answer), {profile: profileAt}, askEarly, feedsOf);
  return asked;
}

const reads = (...src: readonly string[]) => ({widgets: {'waste-calendar': {src}}});
const foreign = 'https://abfall.example/abfuhr.ics';

describe('a feed that the city profile leads to', () => {
  it('is asked for at the address that the widget will ask', async () => {
    expect(await askedFor(reads('../abfuhr.ics', foreign))).to.deep.equal(['https://stadt.example/abfuhr.ics', foreign]);
    expect(await askedFor(reads('../abfuhr.ics'), `<waste-calendar src="${foreign}"></waste-calendar>`))
      .to.deep.equal([foreign]);
  });

  it('is not asked for where its host wants consent', async () => {
    for (const consent of [['abfall.example'], ['karten.example', 'Abfall.example'], 'abfall.example']) {
      expect(await askedFor({...reads('../abfuhr.ics', foreign), hosts: {consent}}))
        .to.deep.equal(['https://stadt.example/abfuhr.ics']);
    }
  });

  for (const [what, profile, markup] of [
    ['the profile is of a region', {...reads(foreign), municipalities: []}, undefined],
    ['a relay is named in a way nobody knows', {...reads(foreign), relay: {url: 'https://stadt.example/'}}, undefined],
    ['the widget has a name', reads(foreign), '<waste-calendar name="mitte"></waste-calendar>'],
    ['the address is a template', reads('https://abfall.example/{street}.ics'), undefined],
    ['the feed is a service', {widgets: {'waste-calendar': {src: 'https://abfall.example/rest/', format: 'abfallnavi'}}}, undefined],
  ] as const) {
    it(`is not asked for where ${what}`, async () => {
      expect(await askedFor(profile, markup)).to.deep.equal([]);
    });
  }

  it('is not asked for where two profiles may speak', async () => {
    const second = document.createElement('city-profile');
    document.body.append(second);
    expect(await askedFor(reads(foreign))).to.deep.equal([]);
    second.remove();
  });
});
