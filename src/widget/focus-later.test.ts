import {expect} from 'chai';
import {html, LitElement} from 'lit';
import {FocusLater} from './focus-later.js';

class FocusTrial extends LitElement {
  rows = ['Papier'];
  readonly focusLater = new FocusLater(this);

  protected override render(): unknown {
    return html`${this.rows.map((row) => html`<button>${row}</button>`)}<input>`;
  }
}
customElements.define('focus-trial', FocusTrial);

describe('The focus', () => {
  let trial: FocusTrial;
  const focused = () => trial.renderRoot instanceof ShadowRoot ? trial.renderRoot.activeElement : null;

  async function show(...rows: string[]): Promise<void> {
    trial.rows = rows;
    trial.requestUpdate();
    await trial.updateComplete;
  }

  beforeEach(async () => {
    trial = new FocusTrial();
    document.body.append(trial);
    await trial.updateComplete;
  });
  afterEach(() => trial.remove());

  it('goes to what the next rendering puts there', async () => {
    trial.focusLater.to('button', {index: 1});
    await show('Papier', 'Glas');
    expect(focused()?.textContent).to.equal('Glas');
  });

  it('stays where it is when that did not come, and does not jump there later', async () => {
    trial.focusLater.to('button', {index: 1});
    await show('Papier');
    await show('Papier', 'Glas');
    expect(focused()).to.equal(null);
  });

  it('goes elsewhere when that did not come', async () => {
    trial.focusLater.to('button', {index: 1, other: 'input'});
    await show('Papier');
    expect(focused()?.localName).to.equal('input');
  });

  it('waits for what is still loading', async () => {
    trial.focusLater.to('button', {index: 1, waits: true});
    await show('Papier');
    await show('Papier', 'Glas');
    expect(focused()?.textContent).to.equal('Glas');
  });

  it('no longer goes where it is not wanted any more', async () => {
    trial.focusLater.to('button', {index: 1, waits: true});
    trial.focusLater.drop();
    await show('Papier', 'Glas');
    expect(focused()).to.equal(null);
  });

  it('goes there once', async () => {
    trial.focusLater.to('button');
    await show('Papier');
    trial.renderRoot.querySelector('input')!.focus();
    await show('Papier', 'Glas');
    expect(focused()?.localName).to.equal('input');
  });
});
