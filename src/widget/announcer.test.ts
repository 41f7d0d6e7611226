import {expect} from 'chai';
import type {ReactiveController} from 'lit';
import {pass, resumeTime, stopTime, timersWaiting} from '../testing/fake-time.js';
import {Announcer} from './announcer.js';

describe('Announcer', () => {
  let updates: number;
  let announcer: Announcer;

  beforeEach(() => {
    stopTime('2026-03-02T10:00:00Z');
    updates = 0;
    announcer = new Announcer({
      addController(_: ReactiveController) {}, removeController(_: ReactiveController) {},
      requestUpdate: () => updates++, updateComplete: Promise.resolve(true),
    });
  });
  afterEach(() => {
    resumeTime();
    document.documentElement.lang = 'de';
  });

  it('says what a press brought about at once', () => {
    announcer.say('3 Treffer');
    expect(announcer.text).to.equal('3 Treffer');
  });

  it('says one thing when the person pauses, not one for each key', async () => {
    for (const text of ['90 Treffer', '20 Treffer', '3 Treffer']) {
      announcer.say(text, true);
      await pass(200);
    }
    expect([announcer.text, updates]).to.deep.equal(['', 0]);
    await pass(300);
    expect([announcer.text, updates]).to.deep.equal(['3 Treffer', 1]);
  });

  it('keeps silent about what a press has overtaken', async () => {
    announcer.say('90 Treffer', true);
    announcer.say('Kopiert');
    await pass(1000);
    expect([announcer.text, timersWaiting()]).to.deep.equal(['Kopiert', 0]);
  });

  it('never keeps what was said in the language before', () => {
    announcer.say('3 Treffer');
    document.documentElement.lang = 'de-AT';
    expect(announcer.text).to.equal('');
  });

  it('leaves no timer behind in an element that is out of the page', () => {
    announcer.say('3 Treffer', true);
    announcer.hostDisconnected();
    expect(timersWaiting()).to.equal(0);
  });
});
