import {expect} from 'chai';
import {html, LitElement} from 'lit';
import {DateGrid} from './date-grid.js';

class DateGridTrial extends LitElement {
  readonly grid = new DateGrid(this, '2026-03-04');

  protected override render(): unknown {
    const {day} = this.grid;
    return html`<button data-day=${day} @keydown=${(event: KeyboardEvent) => this.grid.key(event, 1)}>${day}</button>`;
  }
}
customElements.define('date-grid-trial', DateGridTrial);

describe('DateGrid', () => {
  let widget: DateGridTrial;
  const button = () => widget.renderRoot.querySelector('button')!;

  beforeEach(async () => {
    widget = document.createElement('date-grid-trial') as DateGridTrial;
    document.body.append(widget);
    await widget.updateComplete;
  });
  afterEach(() => {
    widget.remove();
    document.documentElement.dir = '';
  });

  async function press(key: string, settings: KeyboardEventInit = {}): Promise<boolean> {
    const event = new KeyboardEvent('keydown', {key, cancelable: true, ...settings});
    button().dispatchEvent(event);
    await widget.updateComplete;
    return event.defaultPrevented;
  }

  for (const [key, settings, day] of [
    ['ArrowLeft', {}, '2026-03-03'],
    ['ArrowRight', {}, '2026-03-05'],
    ['ArrowUp', {}, '2026-02-25'],
    ['ArrowDown', {}, '2026-03-11'],
    ['Home', {}, '2026-03-02'],
    ['End', {}, '2026-03-08'],
    ['PageUp', {}, '2026-02-04'],
    ['PageDown', {}, '2026-04-04'],
    ['PageUp', {shiftKey: true}, '2025-03-04'],
    ['PageDown', {shiftKey: true}, '2027-03-04'],
  ] as const) {
    it(`goes from Wednesday, 4 March 2026, to ${day} by ${'shiftKey' in settings ? 'Shift and ' : ''}${key}`, async () => {
      expect(await press(key, settings)).to.equal(true);
      expect([widget.grid.day, widget.shadowRoot!.activeElement?.textContent]).to.deep.equal([day, day]);
    });
  }

  it('goes the other way where the script does', async () => {
    document.documentElement.dir = 'rtl';
    await press('ArrowLeft');
    expect(widget.grid.day).to.equal('2026-03-05');
  });

  it('stays within the month where the next one is shorter', async () => {
    widget.grid.go('2026-01-31');
    await widget.updateComplete;
    await press('PageDown');
    expect([widget.grid.day, widget.grid.month]).to.deep.equal(['2026-02-28', '2026-02']);
  });

  it('leaves other keys, and keys with Ctrl or Alt, alone', async () => {
    expect([await press('a'), await press('ArrowLeft', {ctrlKey: true}), await press('ArrowLeft', {altKey: true})])
      .to.deep.equal([false, false, false]);
    expect(widget.grid.day).to.equal('2026-03-04');
  });

  it('goes to a day without the focus, if that is not asked for', async () => {
    widget.grid.go('2026-03-10');
    await widget.updateComplete;
    expect([button().textContent, widget.shadowRoot!.activeElement]).to.deep.equal(['2026-03-10', null]);
  });
});
