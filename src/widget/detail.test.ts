import {expect} from 'chai';
import {html, LitElement} from 'lit';
import {property} from 'lit/decorators.js';
import {Detail} from './detail.js';

const items = [{id: 'market'}, {id: 'con"cert'}];

class DetailTrial extends LitElement {
  @property() name = '';
  @property() item = '';
  @property({type: Boolean}) deepLink = false;
  /** Whether the view of an open item has come. */
  @property({type: Boolean}) viewReady = true;
  listed = items;
  readonly detail = new Detail(this, 'event', (id) => items.find((item) => item.id === id));

  protected override render(): unknown {
    const {item} = this.detail;
    if (item) return this.viewReady ? html`<h2 id="detail" tabindex="-1">${item.id}</h2>` : '';
    return html`<input>${this.listed.map(({id}) => html`<button data-item=${id}>${id}</button>`)}`;
  }
}
customElements.define('detail-trial', DetailTrial);

describe('Detail', () => {
  const start = location.href;
  let widget: DetailTrial;
  const [market, concert] = items as [typeof items[0], typeof items[0]];

  async function place(settings: Partial<DetailTrial> = {}): Promise<DetailTrial> {
    widget = Object.assign(document.createElement('detail-trial') as DetailTrial, settings);
    document.body.append(widget);
    await widget.updateComplete;
    return widget;
  }
  const focused = () => widget.shadowRoot!.activeElement?.textContent;
  const parameter = () => new URLSearchParams(location.search).get('event');

  afterEach(() => {
    document.body.replaceChildren();
    history.replaceState(null, '', start);
  });

  it('shows the list at first', async () => {
    await place();
    expect([widget.detail.id, widget.detail.item]).to.deep.equal(['', undefined]);
  });

  it('gives the focus to the heading of what a person opens, and back to its button', async () => {
    await place();
    widget.detail.open(concert);
    await widget.updateComplete;
    expect([widget.detail.item, focused()]).to.deep.equal([concert, 'con"cert']);
    widget.detail.close();
    await widget.updateComplete;
    expect([widget.detail.item, focused()]).to.deep.equal([undefined, 'con"cert']);
  });

  it('gives the focus to a view that comes later', async () => {
    await place({viewReady: false});
    widget.detail.open(market);
    await widget.updateComplete;
    expect(focused()).to.equal(undefined);
    widget.viewReady = true;
    await widget.updateComplete;
    expect(focused()).to.equal('market');
  });

  it('gives the focus elsewhere where the item is no longer in the list', async () => {
    await place();
    widget.detail.open(market);
    await widget.updateComplete;
    widget.listed = [];
    widget.detail.close('input');
    await widget.updateComplete;
    expect(widget.shadowRoot!.activeElement?.localName).to.equal('input');
  });

  it('leaves an item to a page that shows it itself', async () => {
    await place();
    let asked: unknown;
    widget.addEventListener('city-select', (event) => {
      asked = event.detail.item;
      event.preventDefault();
    });
    widget.detail.open(market);
    expect([asked, widget.detail.id]).to.deep.equal([market, '']);
  });

  it('shows what the page wants without taking the focus', async () => {
    await place({item: 'market'});
    expect([widget.detail.item, focused()]).to.deep.equal([market, undefined]);
    widget.item = '';
    await widget.updateComplete;
    expect(widget.detail.item).to.equal(undefined);
  });

  it('shows what the address names, before what the page wants', async () => {
    history.replaceState(null, '', `${location.pathname}?event=market`);
    await place({item: 'con"cert', deepLink: true});
    expect(widget.detail.item).to.equal(market);
  });

  it('keeps the address in step, where the page wants that', async () => {
    await place({deepLink: true});
    widget.detail.open(market);
    expect(parameter()).to.equal('market');
    widget.detail.close();
    expect(parameter()).to.equal(null);
    history.replaceState(null, '', `${location.pathname}?event=market`);
    dispatchEvent(new PopStateEvent('popstate'));
    expect(widget.detail.item).to.equal(market);
  });

  it('leaves the address alone otherwise', async () => {
    history.replaceState(null, '', `${location.pathname}?event=market`);
    await place();
    expect(widget.detail.item).to.equal(undefined);
    widget.detail.open(concert);
    expect(parameter()).to.equal('market');
  });
});
