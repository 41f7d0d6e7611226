import {expect} from 'chai';
import {LitElement} from 'lit';
import {property} from 'lit/decorators.js';
import {pass, resumeTime, settled, stopTime, timersWaiting} from '../testing/fake-time.js';
import {Clock} from './clock.js';

class ClockTrial extends LitElement {
  @property() today = '';
  @property() timeZone = 'Europe/Berlin';
  readonly clock = new Clock(this);
  renderings = 0;

  protected override render(): void {
    this.renderings++;
  }
}
customElements.define('clock-trial', ClockTrial);

describe('Clock', () => {
  let widget: ClockTrial;
  let hidden = false;

  before(() => Object.defineProperty(document, 'hidden', {configurable: true, get: () => hidden}));
  beforeEach(async () => {
    hidden = false;
    // 22:30 in Berlin, half an hour before midnight in Athens.
    stopTime('2026-03-02T21:30:00Z');
    widget = document.createElement('clock-trial') as ClockTrial;
    document.body.append(widget);
    await widget.updateComplete;
    widget.renderings = 0;
  });
  afterEach(() => {
    widget.remove();
    resumeTime();
  });

  it('shows the time of the city, not of the device', () => {
    expect(widget.clock.reading).to.deep.equal({day: '2026-03-02', time: '22:30'});
    widget.timeZone = 'Pacific/Kiritimati';
    expect(widget.clock.reading).to.deep.equal({day: '2026-03-03', time: '11:30'});
  });

  it('takes a day as the beginning of it in the city', () => {
    widget.today = '2026-07-01';
    expect([widget.clock.today, widget.clock.reading.time]).to.deep.equal(['2026-07-01', '00:00']);
    expect(new Date(widget.clock.now).toISOString()).to.equal('2026-06-30T22:00:00.000Z');
  });

  it('takes a moment as now', () => {
    widget.today = '2026-07-01T23:30:00Z';
    expect(widget.clock.reading).to.deep.equal({day: '2026-07-02', time: '01:30'});
  });

  it('goes by the device where nobody can read what is set', () => {
    widget.today = 'soon';
    expect(widget.clock.today).to.equal('2026-03-02');
  });

  it('renders the widget again when it becomes the given time', async () => {
    widget.clock.tickAt('23:00');
    await pass(30 * 60_000 - 1);
    expect(widget.renderings).to.equal(0);
    await pass(51);
    expect(widget.renderings).to.equal(1);
  });

  it('looks again every hour, where the time is farther away', async () => {
    widget.clock.tickAt('9:00');
    await pass(3_599_999);
    expect(widget.renderings).to.equal(0);
    await pass(1);
    expect(widget.renderings).to.equal(1);
  });

  it('renders again at midnight', async () => {
    stopTime('2026-03-02T22:45:00Z');
    widget.clock.tickAt('12:00');
    await pass(15 * 60_000 + 50);
    expect([widget.renderings, widget.clock.today]).to.deep.equal([1, '2026-03-03']);
  });

  it('stands still where the time is set', async () => {
    widget.today = '2026-07-01';
    await widget.updateComplete;
    widget.clock.tickAt('12:00');
    expect(timersWaiting()).to.equal(0);
  });

  it('has one timer, and none out of the page', () => {
    widget.clock.tickAt('23:00');
    widget.clock.tickAt('23:30');
    expect(timersWaiting()).to.equal(1);
    widget.remove();
    expect(timersWaiting()).to.equal(0);
    widget.clock.tickAt('23:00');
    expect(timersWaiting()).to.equal(0);
  });

  it('looks again when the page becomes visible, and not when it is hidden', async () => {
    hidden = true;
    document.dispatchEvent(new Event('visibilitychange'));
    await settled();
    expect(widget.renderings).to.equal(0);
    hidden = false;
    document.dispatchEvent(new Event('visibilitychange'));
    await settled();
    expect(widget.renderings).to.equal(1);
    widget.remove();
    document.dispatchEvent(new Event('visibilitychange'));
    await settled();
    expect(widget.renderings).to.equal(1);
  });
});
