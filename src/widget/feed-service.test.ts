import {asked, forgetAsked} from '../testing/fake-network.js';
import {expect} from 'chai';
import {LitElement} from 'lit';
import {property} from 'lit/decorators.js';
import type {Alert} from '../model/alert.js';
import {askedAddresses} from '../sources/asked-addresses.js';
import {settled, until} from '../testing/fake-time.js';
import {Feed} from './feed.js';

/** A widget that has its feed of services, too, as those for an area do. */
class ServiceTrial extends LitElement {
  @property() src = '';
  @property() format = '';
  @property() area = '';
  loading = 'eager' as const;
  refresh = 0;
  cache = 'none' as const;
  name = '';
  referrerPolicy = '';

  readonly feed = new Feed<Alert>(this, {
    kind: () => 'alerts',
    ask: () => ({addresses: askedAddresses(this.src, this.format, {area: this.area}), read: {}}),
  });
}
customElements.define('service-trial', ServiceTrial);

const list = (id: string) => JSON.stringify(
  [{id, payload: {data: {headline: 'Rauch', severity: 'Severe', msgType: 'Alert'}}, sent: '2026-03-02T08:00:00+01:00'}]);
const text = (id: string) => JSON.stringify({identifier: id, sent: '2026-03-02T08:00:00+01:00', info: [{description: 'Es brennt.'}]});

describe('A feed of a service', () => {
  let widget: ServiceTrial;

  beforeEach(forgetAsked);
  afterEach(() => widget.remove());

  const place = (settings: Partial<ServiceTrial>) => {
    widget = Object.assign(document.createElement('service-trial') as ServiceTrial, settings);
    document.body.append(widget);
  };
  const request = async (path: string) => {
    await until(() => asked.some(({url}) => url === path), path);
    return asked.find(({url}) => url === path)!;
  };
  const become = (state: string) => until(() => widget.feed.state === state, state);

  it('is asked for the area, and anew for another', async () => {
    place({src: '/nina', format: 'nina', area: '05999012'});
    (await request('/nina/dashboard/059990000000.json')).answer(list('mow.a'));
    (await request('/nina/warnings/mow.a.json')).answer(text('mow.a'));
    await become('ready');
    expect(widget.feed.items.map(({id, description}) => [id, description])).to.deep.equal([['mow.a', 'Es brennt.']]);
    expect(widget.feed.sources.map(({url, state}) => [url, state])).to.deep.equal([['/nina', 'ready']]);
    widget.area = '05888';
    (await request('/nina/dashboard/058880000000.json')).answer('[]');
    await become('empty');
    expect(asked).to.have.length(3);
  });

  it('is a failure for an area it does not know, beside others that answer', async () => {
    place({src: '/nina /copy.json', format: 'nina', area: '05'});
    (await request('/copy.json')).answer(list('mow.b'));
    await become('ready');
    await settled();
    expect(widget.feed.sources.map(({url, state, code}) => [url, state, code]))
      .to.deep.equal([['/nina', 'error', 'config'], ['/copy.json', 'ready', undefined]]);
    expect(asked.map(({url}) => url)).to.deep.equal(['/copy.json']);
  });
});
