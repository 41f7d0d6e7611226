import {expect} from 'chai';
import {LitElement} from 'lit';
import {property} from 'lit/decorators.js';
import {DeepLink} from './deep-link.js';

class DeepLinkTrial extends LitElement {
  @property() name = '';
  @property({type: Boolean}) deepLink = true;
  changes = 0;
  readonly link = new DeepLink(this, 'event', () => this.changes++);
}
customElements.define('deep-link-trial', DeepLinkTrial);

describe('DeepLink', () => {
  const start = location.href;
  let widget: DeepLinkTrial;

  const place = (name = '') => {
    const trial = document.createElement('deep-link-trial') as DeepLinkTrial;
    trial.name = name;
    document.body.append(trial);
    return trial;
  };
  const parameter = (name: string) => new URLSearchParams(location.search).get(name);

  beforeEach(() => {
    history.replaceState(null, '', start);
    widget = place();
  });
  afterEach(() => {
    document.body.replaceChildren();
    history.replaceState(null, '', start);
  });

  it('writes into the address and reads from it, and keeps the rest of the address', () => {
    history.replaceState(null, '', `${location.pathname}?page=2#news`);
    widget.link.record('1 & 2');
    expect([widget.link.value, parameter('event'), parameter('page'), location.hash])
      .to.deep.equal(['1 & 2', '1 & 2', '2', '#news']);
    widget.link.record('');
    expect([widget.link.value, location.search, location.hash]).to.deep.equal(['', '?page=2', '#news']);
  });

  it('leaves a step to go back to, unless it replaces or nothing has changed', async () => {
    widget.link.record('1');
    widget.link.record('2');
    widget.link.record('3', true);
    widget.link.record('3');
    expect(widget.link.value).to.equal('3');
    const back = new Promise((resolve) => addEventListener('popstate', resolve, {once: true}));
    history.back();
    await back;
    expect(widget.link.value).to.equal('1');
  });

  it('keeps what the page itself has put into its history', () => {
    history.replaceState({page: 7}, '');
    widget.link.record('1');
    expect(history.state).to.deep.equal({page: 7});
  });

  it('names the address of an item without going there', () => {
    expect(new URL(widget.link.href('1')).searchParams.get('event')).to.equal('1');
    expect(parameter('event')).to.equal(null);
  });

  it('tells widgets of one tag apart by their names', () => {
    const other = place('sport');
    widget.link.record('1');
    other.link.record('2');
    expect([parameter('event'), parameter('event-sport'), widget.link.value]).to.deep.equal(['1', '2', '1']);
  });

  it('neither reads nor writes where the page does not want it', () => {
    widget.link.record('1');
    widget.deepLink = false;
    widget.link.record('2');
    expect([widget.link.value, parameter('event')]).to.deep.equal(['', '1']);
  });

  it('tells when a person goes back, as long as it is in the page', () => {
    dispatchEvent(new PopStateEvent('popstate'));
    expect(widget.changes).to.equal(1);
    widget.deepLink = false;
    dispatchEvent(new PopStateEvent('popstate'));
    widget.deepLink = true;
    widget.remove();
    dispatchEvent(new PopStateEvent('popstate'));
    expect(widget.changes).to.equal(1);
  });

  it('does no harm where the address must not be changed', () => {
    const {pushState} = history;
    history.pushState = () => {
      throw new DOMException('opaque origin', 'SecurityError');
    };
    try {
      expect(() => widget.link.record('1')).not.to.throw();
    } finally {
      history.pushState = pushState;
    }
  });
});
