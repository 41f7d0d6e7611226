import {expect} from 'chai';
import {html, LitElement} from 'lit';
import {waitUntil} from '../testing/page.js';
import {Paging} from './paging.js';

class PagingTrial extends LitElement {
  limit = 2;
  total = 5;
  readonly paging = new Paging(this, 'button');

  protected override render(): unknown {
    return Array.from({length: this.paging.of(this.total)}, (_, row) => html`<button>${row + 1}</button>`);
  }
}
customElements.define('paging-trial', PagingTrial);

describe('A list shown page by page', () => {
  let trial: PagingTrial;
  const rows = () => trial.shadowRoot!.querySelectorAll('button').length;
  const focused = () => trial.shadowRoot!.activeElement?.textContent;

  const show = async (): Promise<void> => {
    trial.requestUpdate();
    await trial.updateComplete;
  };

  beforeEach(async () => {
    trial = new PagingTrial();
    document.body.append(trial);
    await trial.updateComplete;
  });
  afterEach(() => trial.remove());

  it('has as many rows as the page\'s author wants', async () => {
    expect(rows()).to.equal(2);
    trial.limit = 3;
    await show();
    expect(rows()).to.equal(3);
  });

  it('has more on request, and the focus goes to the first that came', async () => {
    trial.paging.showMore(2);
    await show();
    expect(rows()).to.equal(4);
    expect(focused()).to.equal('3');
    trial.paging.showMore(2);
    await show();
    expect(rows()).to.equal(5);
    expect(focused()).to.equal('5');
  });

  it('has the first page again when another list begins', async () => {
    trial.paging.showMore(2);
    await show();
    trial.paging.restart();
    await show();
    expect(rows()).to.equal(2);
  });

  it('has what fills the screen at once, and lets the rest follow', async () => {
    trial.limit = 1000;
    trial.total = 500;
    await show();
    expect(rows()).to.equal(60);
    await waitUntil(() => rows() === 500);
  });

  it('has the row that takes the focus at once, however long the list is', async () => {
    trial.limit = 300;
    trial.total = 1000;
    await show();
    await waitUntil(() => rows() === 300);
    trial.paging.showMore(700);
    await show();
    expect(focused()).to.equal('301');
  });

  it('does not grow while it is not in the page', async () => {
    trial.remove();
    trial.limit = 1000;
    trial.total = 500;
    await show();
    await new Promise((resolve) => setTimeout(resolve));
    expect(rows()).to.equal(60);
    document.body.append(trial);
    await show();
    await waitUntil(() => rows() === 500);
  });
});
