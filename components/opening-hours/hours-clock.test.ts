import {expect} from '@open-wc/testing';
import {pass, resumeTime, settled, stopTime, timersWaiting, until} from '../../src/testing/fake-time.js';
import {textOf} from '../../src/testing/page.js';
import {define} from '../../src/widget/custom-element.js';
import {OpeningHours} from './opening-hours.js';

const answer = (widget: OpeningHours) => textOf(widget.renderRoot.querySelector('[part=answer]')!);
const heard = (widget: OpeningHours) => textOf(widget.renderRoot.querySelector('[role=status]')!);
const minute = 60_000;

define(OpeningHours);

describe('<opening-hours> while the clock moves', () => {
  const updates: unknown[] = [];
  const listen = ({detail}: CustomEvent) => void updates.push(detail);

  afterEach(async () => {
    document.removeEventListener('city-update', listen);
    document.body.replaceChildren();
    await settled();
    resumeTime();
  });

  async function place(moment: string, hours: string): Promise<OpeningHours> {
    updates.length = 0;
    stopTime(moment);
    document.addEventListener('city-update', listen);
    const widget = Object.assign(document.createElement('opening-hours'), {hours, region: 'DE-NW'});
    document.body.append(widget);
    await until(() => widget.renderRoot?.querySelector('[part=answer]'));
    await pass(0);
    return widget;
  }
  async function after(widget: OpeningHours, milliseconds: number): Promise<string> {
    await pass(milliseconds);
    await widget.updateComplete;
    return answer(widget);
  }

  it('counts the last minutes, closes at the moment and not before, and says that once', async () => {
    const widget = await place('2026-03-02T11:00:00+01:00', 'Mo-Fr 08:00-12:00');
    expect(answer(widget)).to.equal('Geöffnet · schließt um 12:00 Uhr');
    expect(await after(widget, 30 * minute)).to.equal('Geöffnet · schließt in 30 Minuten (12:00 Uhr)');
    expect(await after(widget, 29 * minute)).to.equal('Geöffnet · schließt in 1 Minute (12:00 Uhr)');
    expect(await after(widget, minute - 1)).to.equal('Geöffnet · schließt in 1 Minute (12:00 Uhr)');
    expect([heard(widget), updates]).to.deep.equal(['', []]);
    expect(await after(widget, 1)).to.equal('Geschlossen · öffnet morgen um 08:00 Uhr');
    expect(heard(widget)).to.equal('Geschlossen · öffnet morgen um 08:00 Uhr');
    expect(updates).to.deep.equal([{name: 'verdict', value: {
      open: false, until: null, opens: '2026-03-03T08:00:00+01:00', comment: null, holiday: null,
    }}]);
    expect(widget.matches(':state(closed)')).to.equal(true);
  });

  it('wakes once between changes, not every minute', async () => {
    const widget = await place('2026-03-02T08:30:00+01:00', 'Mo-Fr 08:00-18:00');
    let updated = 0;
    const {requestUpdate} = widget;
    widget.requestUpdate = (...args: Parameters<typeof requestUpdate>) => {
      updated++;
      requestUpdate.apply(widget, args);
    };
    await pass(8 * 60 * minute);
    expect(updated).to.equal(0);
    expect(timersWaiting()).to.equal(1);
  });

  it('turns the table at midnight, and an opening after midnight goes on', async () => {
    const widget = await place('2026-03-06T23:00:00+01:00', 'Fr 18:00-03:00; Sa 10:00-14:00');
    const first = () => textOf(widget.renderRoot.querySelector('tr')!);
    expect(first()).to.equal('Heute, Freitag 18:00–03:00 Uhr');
    expect(await after(widget, 60 * minute)).to.equal('Geöffnet · schließt um 03:00 Uhr');
    expect(first()).to.equal('Heute, Samstag 10:00–14:00 Uhr');
    expect(await after(widget, 3 * 60 * minute)).to.equal('Geschlossen · öffnet um 10:00 Uhr');
  });

  it('keeps the city\'s clock in the night in which it is changed', async () => {
    const spring = await place('2026-03-29T01:30:00+01:00', 'Su 01:00-04:00');
    expect(answer(spring)).to.equal('Geöffnet · schließt um 04:00 Uhr');
    // The hour from two to three does not happen.
    expect(await after(spring, 90 * minute - 1)).to.equal('Geöffnet · schließt in 1 Minute (04:00 Uhr)');
    expect(await after(spring, 1)).to.contain('Geschlossen');
  });

  it('has no timer left when it goes', async () => {
    const widget = await place('2026-03-02T11:00:00+01:00', 'Mo-Fr 08:00-12:00');
    widget.remove();
    await settled();
    expect(timersWaiting()).to.equal(0);
  });

  it('says nothing of another hour that the page sets', async () => {
    const widget = await place('2026-03-02T11:00:00+01:00', 'Mo-Fr 08:00-12:00');
    widget.hours = 'Mo 14:00-15:00';
    await widget.updateComplete;
    expect(answer(widget)).to.equal('Geschlossen · öffnet um 14:00 Uhr');
    expect([heard(widget), updates]).to.deep.equal(['', []]);
  });
});
