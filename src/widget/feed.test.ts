import {asked, forgetAsked} from '../testing/fake-network.js';
import {expect} from 'chai';
import {LitElement} from 'lit';
import {property} from 'lit/decorators.js';
import {pass, resumeTime, settled, stopTime, timersWaiting, until} from '../testing/fake-time.js';
import {Feed} from './feed.js';

interface Item {
  readonly id: string;
  readonly name: string;
}

/** A widget that only has a feed. */
class FeedTrial extends LitElement {
  @property() src = '';
  @property() format = '';
  @property() loading: 'eager' | 'lazy' = 'eager';
  @property({type: Number}) refresh = 0;
  @property() cache: 'default' | 'none' = 'none';
  @property() name = '';
  @property() referrerPolicy = '';
  /** What the items depend on beside their address. */
  @property() language = '';
  /** Items with this in their name count. */
  @property() wanted = '';

  readonly feed = new Feed<Item>(this, {
    kind: () => 'services',
    ask: () => ({addresses: this.src, read: {}, variant: this.language}),
    current: (items) => items.filter(({name}) => name.includes(this.wanted)),
  });
}
customElements.define('feed-trial', FeedTrial);

const textOf = (...names: string[]) => JSON.stringify(
  {stadtbausteine: '1.0', kind: 'services', items: names.map((name) => ({id: name, name}))});

describe('Feed', () => {
  let heard: string[];
  let seen: () => void;
  let observers = 0;
  let online = true;
  let hidden = false;
  const {IntersectionObserver} = globalThis;

  const listen = ({type, detail}: CustomEvent) => {
    heard.push([type, detail.count ?? detail.code, detail.stale && 'stale'].filter((part) => part != null && part !== false).join(' '));
  };

  before(() => {
    Object.defineProperty(navigator, 'onLine', {configurable: true, get: () => online});
    Object.defineProperty(document, 'hidden', {configurable: true, get: () => hidden});
    globalThis.IntersectionObserver = class {
      constructor(callback: IntersectionObserverCallback) {
        observers++;
        seen = () => callback([{isIntersecting: true} as IntersectionObserverEntry], this as never);
      }
      observe() {}
      disconnect() {
        observers--;
      }
    } as never;
  });
  after(() => {
    globalThis.IntersectionObserver = IntersectionObserver;
  });
  beforeEach(() => {
    heard = [];
    online = true;
    hidden = false;
    observers = 0;
    forgetAsked();
    stopTime('2026-03-02T09:00:00Z');
    for (const name of ['city-load', 'city-error'] as const) document.addEventListener(name, listen);
  });
  afterEach(async () => {
    document.body.replaceChildren();
    for (const name of ['city-load', 'city-error'] as const) document.removeEventListener(name, listen);
    await settled();
    resumeTime();
    await caches.delete('stadtbausteine-feeds-1');
  });

  let number = 0;
  /** An address nobody has asked for before: the page shares answers. */
  const fresh = () => `/feed-${number++}.json`;

  /** Puts a widget in the page and waits for its request, if it is to make one. */
  async function place(settings: Partial<FeedTrial> = {}, requests = 1): Promise<FeedTrial> {
    const widget = Object.assign(document.createElement('feed-trial') as FeedTrial, {src: fresh()}, settings);
    document.body.append(widget);
    await widget.updateComplete;
    if (requests) await until(() => asked.length >= requests);
    await settled();
    return widget;
  }

  const names = ({feed}: FeedTrial) => feed.items.map(({name}) => name).join(' ');
  const become = (widget: FeedTrial, state: string) => until(() => widget.feed.state === state, state);

  /** A widget that shows what a feed has answered. */
  async function placeReady(settings: Partial<FeedTrial> = {}, ...items: string[]): Promise<FeedTrial> {
    const widget = await place(settings);
    asked[0]!.answer(textOf(...items.length ? items : ['Pass']));
    await become(widget, 'ready');
    // Formatters are made in a timer without a wait.
    await pass(0);
    return widget;
  }

  async function placeFailed(settings: Partial<FeedTrial> = {}): Promise<FeedTrial> {
    const widget = await place(settings);
    asked[0]!.answer('', 404);
    await become(widget, 'error');
    await pass(0);
    return widget;
  }

  describe('of several addresses', () => {
    it('keeps what it has while one more is on its way', async () => {
      const widget = await placeReady({src: '/first.json'}, 'Pass');
      widget.src = '/first.json /second.json';
      await until(() => asked.length === 2);
      expect([widget.feed.state, names(widget)]).to.deep.equal(['ready', 'Pass']);
      asked[1]!.answer(textOf('Hund'));
      await until(() => names(widget) === 'Pass Hund');
    });

    it('drops what it has when one of them is asked no more', async () => {
      const widget = await placeReady({src: '/third.json'}, 'Pass');
      widget.src = '/fourth.json';
      await until(() => asked.length === 2);
      expect([widget.feed.state, names(widget)]).to.deep.equal(['loading', '']);
    });
  });

  describe('says how it stands', () => {
    it('while it loads, and when there is something', async () => {
      const widget = await place();
      expect([widget.feed.state, widget.matches(':state(loading)')]).to.deep.equal(['loading', true]);
      asked[0]!.answer(textOf('Pass', 'Hund'));
      await become(widget, 'ready');
      expect([names(widget), widget.feed.format, widget.feed.stale]).to.deep.equal(['Pass Hund', 'stadtbausteine', false]);
      expect(widget.feed.asOf?.toISOString()).to.equal('2026-03-02T09:00:00.000Z');
      expect([widget.matches(':state(ready)'), widget.matches(':state(loading)')]).to.deep.equal([true, false]);
      expect(heard).to.deep.equal(['city-load 2']);
    });

    it('when nothing of it counts', async () => {
      const widget = await place({wanted: 'Hund'});
      asked[0]!.answer(textOf('Pass'));
      await become(widget, 'empty');
      expect(heard).to.deep.equal(['city-load 0']);
    });

    it('when it could not be read', async () => {
      const widget = await placeFailed();
      expect(widget.matches(':state(error)')).to.equal(true);
      expect(widget.feed.failures.map(({code}) => code)).to.deep.equal(['http']);
      expect(heard).to.deep.equal(['city-error http']);
    });

    it('when there is nothing to ask, then or no longer', async () => {
      const widget = await place({src: ''}, 0);
      expect([widget.feed.state, asked.length]).to.deep.equal(['idle', 0]);
      widget.src = fresh();
      await until(() => asked.length === 1);
      widget.src = '';
      await widget.updateComplete;
      expect([widget.feed.state, asked[0]!.signal!.aborted]).to.deep.equal(['idle', true]);
    });

    it('when one of two addresses failed', async () => {
      const widget = await place({src: `${fresh()} ${fresh()}`}, 2);
      asked[0]!.answer(textOf('Pass'));
      asked[1]!.answer('', 404);
      await become(widget, 'ready');
      expect([names(widget), widget.feed.failures.length]).to.deep.equal(['Pass', 1]);
      expect(heard).to.deep.equal(['city-error http', 'city-load 1']);
    });

    it('not as empty, when the one address that was read has nothing', async () => {
      const widget = await place({src: `${fresh()} ${fresh()}`}, 2);
      asked[0]!.answer(textOf());
      asked[1]!.answer('', 404);
      await become(widget, 'error');
    });
  });

  describe('waits for its moment', () => {
    it('until it is seen', async () => {
      const widget = await place({loading: 'lazy'}, 0);
      expect([widget.feed.state, asked.length, observers]).to.deep.equal(['idle', 0, 1]);
      seen();
      await until(() => asked.length === 1);
      expect([widget.feed.state, observers]).to.deep.equal(['loading', 0]);
    });

    it('or the page is printed', async () => {
      const widget = await place({loading: 'lazy'}, 0);
      expect(asked).to.have.length(0);
      dispatchEvent(new Event('beforeprint'));
      await until(() => asked.length > 0);
      asked[0]!.answer(textOf('Pass'));
      await become(widget, 'ready');
      expect(observers).to.equal(0);
    });

    it('and not for paper either when it has left the page', async () => {
      const widget = await place({loading: 'lazy'}, 0);
      widget.remove();
      dispatchEvent(new Event('beforeprint'));
      await settled();
      expect(asked).to.have.length(0);
    });

    it('and once seen, asks for a new address at once', async () => {
      const widget = await place({loading: 'lazy'}, 0);
      seen();
      await until(() => asked.length === 1);
      widget.src = fresh();
      await until(() => asked.length === 2);
    });

    it('not at all when it becomes eager', async () => {
      const widget = await place({loading: 'lazy'}, 0);
      widget.loading = 'eager';
      await until(() => asked.length === 1);
    });
  });

  describe('refreshes', () => {
    it('when the time has come, again and again', async () => {
      const widget = await placeReady({refresh: 600});
      await pass(599_999);
      expect(asked.length).to.equal(1);
      await pass(1);
      await until(() => asked.length === 2);
      // Data that is there stays in sight meanwhile.
      expect(widget.feed.state).to.equal('ready');
      asked[1]!.answer(textOf('Hund'));
      await until(() => names(widget) === 'Hund');
      await pass(600_000);
      await until(() => asked.length === 3);
    });

    it('never where nobody wants it', async () => {
      await placeReady({refresh: 0});
      await pass(86_400_000);
      expect([asked.length, timersWaiting()]).to.deep.equal([1, 0]);
    });

    it('after a time longer than a timer can wait, not at once', async () => {
      await placeReady({refresh: 3_000_000});
      await pass(1000);
      expect(asked.length).to.equal(1);
    });

    it('keeps what there is when that fails, as stale', async () => {
      const widget = await placeReady({refresh: 600});
      await pass(600_000);
      await until(() => asked.length === 2);
      asked[1]!.answer('', 404);
      await until(() => widget.feed.stale);
      expect([widget.feed.state, names(widget), widget.matches(':state(stale)')]).to.deep.equal(['ready', 'Pass', true]);
      expect(heard).to.deep.equal(['city-load 1', 'city-error http']);
    });

    it('not while the page is hidden, but when it is seen again', async () => {
      await placeReady({refresh: 600});
      hidden = true;
      document.dispatchEvent(new Event('visibilitychange'));
      await pass(3_600_000);
      expect(asked.length).to.equal(1);
      hidden = false;
      document.dispatchEvent(new Event('visibilitychange'));
      await until(() => asked.length === 2);
    });

    it('not earlier because the page was hidden for a while', async () => {
      await placeReady({refresh: 600});
      await pass(300_000);
      document.dispatchEvent(new Event('visibilitychange'));
      await pass(299_999);
      expect(asked.length).to.equal(1);
      await pass(1);
      await until(() => asked.length === 2);
    });
  });

  describe('comes back', () => {
    it('when the network does, if the last attempt failed', async () => {
      const widget = await placeFailed();
      dispatchEvent(new Event('online'));
      await until(() => asked.length === 2);
      asked[1]!.answer(textOf('Pass'));
      await become(widget, 'ready');
      expect(widget.feed.failures).to.deep.equal([]);
    });

    it('not while there is no network', async () => {
      await placeFailed();
      online = false;
      document.dispatchEvent(new Event('visibilitychange'));
      await settled();
      expect(asked.length).to.equal(1);
    });

    it('when the page is looked at again, if the last attempt failed', async () => {
      await placeFailed();
      document.dispatchEvent(new Event('visibilitychange'));
      await until(() => asked.length === 2);
    });

    it('not if all is well', async () => {
      await placeReady();
      dispatchEvent(new Event('online'));
      document.dispatchEvent(new Event('visibilitychange'));
      await settled();
      expect(asked.length).to.equal(1);
    });
  });

  describe('has patience', () => {
    /** A widget whose feed was read and kept more than a minute ago, and asks anew. */
    async function placeAgain(): Promise<FeedTrial> {
      const first = await placeReady({cache: 'default'}, 'Kept');
      const {src} = first;
      // WebKit has no idle callbacks: there a timer writes the copy.
      await pass(1000);
      let kept: Response | undefined;
      void (async () => {
        while (!(kept = await caches.match(new URL(src, document.baseURI).href))) await settled();
      })();
      await until(() => kept, 'a kept copy');
      first.remove();
      await pass(61_000);
      heard.length = 0;
      const second = await place({src, cache: 'default'}, 2);
      expect(second.feed.state).to.equal('loading');
      return second;
    }

    it('for two seconds, and then shows the kept copy until the answer comes', async () => {
      const widget = await placeAgain();
      await pass(1999);
      expect(widget.feed.state).to.equal('loading');
      await pass(1);
      await become(widget, 'ready');
      expect([names(widget), widget.feed.stale, widget.feed.asOf?.toISOString()])
        .to.deep.equal(['Kept', true, '2026-03-02T09:00:00.000Z']);
      expect(widget.feed.failures).to.deep.equal([]);
      asked[1]!.answer(textOf('New'));
      await until(() => names(widget) === 'New');
      expect(widget.feed.stale).to.equal(false);
      expect(heard).to.deep.equal(['city-load 1 stale', 'city-load 1']);
    });

    it('and shows no kept copy where the answer was quicker', async () => {
      const widget = await placeAgain();
      await pass(1000);
      asked[1]!.answer(textOf('New'));
      await become(widget, 'ready');
      await pass(5000);
      expect([names(widget), widget.feed.stale]).to.deep.equal(['New', false]);
      expect(heard).to.deep.equal(['city-load 1']);
    });

    it('for longer where nothing is kept', async () => {
      const widget = await place({cache: 'default'});
      await pass(5000);
      expect([widget.feed.state, heard]).to.deep.equal(['loading', []]);
    });

    it('and shows nothing that is kept once it is out of the page', async () => {
      const widget = await placeAgain();
      widget.remove();
      await pass(5000);
      expect([names(widget), heard]).to.deep.equal(['', []]);
    });
  });

  describe('drops what is overtaken', () => {
    it('an answer to an earlier question', async () => {
      const widget = await place();
      widget.src = fresh();
      await until(() => asked.length === 2);
      expect(asked[0]!.signal!.aborted).to.equal(true);
      asked[1]!.answer(textOf('New'));
      await become(widget, 'ready');
      asked[0]!.answer(textOf('Old'));
      await settled();
      expect([names(widget), heard]).to.deep.equal(['New', ['city-load 1']]);
    });

    it('the items of another feed, at once', async () => {
      const widget = await placeReady();
      widget.src = fresh();
      await widget.updateComplete;
      expect([widget.feed.state, names(widget)]).to.deep.equal(['loading', '']);
    });

    it('but not the items of the same feed read otherwise', async () => {
      const widget = await placeReady();
      await pass(61_000);
      widget.language = 'en';
      await until(() => asked.length === 2);
      expect([widget.feed.state, names(widget)]).to.deep.equal(['ready', 'Pass']);
      asked[1]!.answer(textOf('Passport'));
      await until(() => names(widget) === 'Passport');
    });
  });

  describe('reloads', () => {
    it('and settles when the new data is shown', async () => {
      const widget = await placeReady();
      let over = false;
      void widget.feed.reload().then(() => {
        over = true;
      });
      await until(() => asked.length === 2);
      await settled();
      expect(over).to.equal(false);
      asked[1]!.answer(textOf('New'));
      await until(() => over);
      expect(names(widget)).to.equal('New');
    });

    it('and settles when it has failed', async () => {
      const widget = await placeReady();
      const over = widget.feed.reload();
      await until(() => asked.length === 2);
      asked[1]!.answer('', 404);
      await over;
      expect([widget.feed.stale, widget.feed.failures.length]).to.deep.equal([true, 1]);
    });

    it('and settles with the answer to a question that came meanwhile', async () => {
      const widget = await placeReady();
      const over = widget.feed.reload();
      await until(() => asked.length === 2);
      widget.src = fresh();
      await until(() => asked.length === 3);
      asked[2]!.answer(textOf('Newest'));
      await over;
      expect(names(widget)).to.equal('Newest');
    });

    it('and settles where there is nothing to ask', async () => {
      const widget = await place({src: ''}, 0);
      await widget.feed.reload();
      expect([widget.feed.state, asked.length]).to.deep.equal(['idle', 0]);
    });
  });

  describe('out of the page', () => {
    it('at once asks nothing, and leaves no timer and no observer behind', async () => {
      for (const loading of ['eager', 'lazy'] as const) {
        for (let count = 0; count < 50; count++) {
          const widget = Object.assign(document.createElement('feed-trial') as FeedTrial, {src: fresh(), refresh: 60, loading});
          document.body.append(widget);
          widget.remove();
        }
      }
      await settled();
      await pass(120_000);
      expect([asked.length, timersWaiting(), observers]).to.deep.equal([0, 0, 0]);
    });

    it('and asked to reload, loads once and plans nothing', async () => {
      const widget = await placeReady({refresh: 60});
      widget.remove();
      forgetAsked();
      const reloaded = widget.feed.reload();
      await until(() => asked.length === 1);
      asked[0]!.answer(textOf('Ausweis'));
      await reloaded;
      await pass(120_000);
      expect([asked.length, timersWaiting()]).to.deep.equal([1, 0]);
    });

    it('asks nothing, and leaves no timer behind', async () => {
      const widget = await placeReady({refresh: 600});
      expect(timersWaiting()).to.equal(1);
      widget.remove();
      expect(timersWaiting()).to.equal(0);
      dispatchEvent(new Event('online'));
      document.dispatchEvent(new Event('visibilitychange'));
      await pass(3_600_000);
      expect(asked.length).to.equal(1);
    });

    it('gives up what it waits for, and asks again when it is back', async () => {
      const widget = await place();
      widget.remove();
      expect(asked[0]!.signal!.aborted).to.equal(true);
      document.body.append(widget);
      await until(() => asked.length === 2);
      asked[1]!.answer(textOf('Pass'));
      await become(widget, 'ready');
    });

    it('keeps what it has, and refreshes when it is back, if it is time', async () => {
      const widget = await placeReady({refresh: 600});
      widget.remove();
      await pass(599_000);
      document.body.append(widget);
      await widget.updateComplete;
      expect([widget.feed.state, asked.length]).to.deep.equal(['ready', 1]);
      await pass(1000);
      await until(() => asked.length === 2);
    });

    it('stops looking whether it is seen, and looks again when it is back', async () => {
      const widget = await place({loading: 'lazy'}, 0);
      widget.remove();
      expect(observers).to.equal(0);
      document.body.append(widget);
      expect(observers).to.equal(1);
      seen();
      await until(() => asked.length === 1);
    });
  });

  describe('shows what it is given', () => {
    const given = [{id: '1', name: 'Given'}];

    it('and asks nobody', async () => {
      const widget = document.createElement('feed-trial') as FeedTrial;
      widget.src = fresh();
      widget.feed.give(given);
      document.body.append(widget);
      await become(widget, 'ready');
      await settled();
      expect([names(widget), asked.length, widget.feed.asOf]).to.deep.equal(['Given', 0, null]);
      expect(heard).to.deep.equal(['city-load 1']);
    });

    it('instead of what is on its way', async () => {
      const widget = await place();
      widget.feed.give(given);
      await become(widget, 'ready');
      expect(asked[0]!.signal!.aborted).to.equal(true);
      asked[0]!.answer(textOf('Pass'));
      await settled();
      expect(names(widget)).to.equal('Given');
    });

    it('counted by all that is set at the same time', async () => {
      const widget = await place({src: ''}, 0);
      widget.feed.give(given);
      widget.wanted = 'Hund';
      await become(widget, 'empty');
      expect(heard).to.deep.equal(['city-load 0']);
    });

    it('for good: it is not refreshed, and a reload changes nothing', async () => {
      const widget = await placeReady({refresh: 600});
      widget.feed.give(given);
      await widget.updateComplete;
      await pass(3_600_000);
      dispatchEvent(new Event('online'));
      document.dispatchEvent(new Event('visibilitychange'));
      await widget.feed.reload();
      expect([names(widget), asked.length]).to.deep.equal(['Given', 1]);
    });
  });

  describe('with a profile of the city', () => {
    /** Puts a widget without an address beside a profile, which is asked for. */
    async function placeBeside(settings: Partial<FeedTrial> = {}): Promise<FeedTrial> {
      const profile = document.createElement('city-profile');
      profile.setAttribute('src', fresh());
      profile.setAttribute('cache', 'none');
      document.body.append(profile);
      return place({src: '', ...settings});
    }

    const profileOf = (src: string) =>
      JSON.stringify({name: 'Eschenfurt', language: 'de', widgets: {'feed-trial': {src}}});

    it('loads until that has spoken, and then what it says', async () => {
      const widget = await placeBeside();
      expect([widget.feed.state, asked.length]).to.deep.equal(['loading', 1]);
      const src = fresh();
      asked[0]!.answer(profileOf(src));
      await until(() => asked.length === 2);
      expect([asked[1]!.url, widget.feed.language]).to.deep.equal([src, 'de']);
      asked[1]!.answer(textOf('Pass'));
      await become(widget, 'ready');
    });

    it('fails when that is lost, and asks for both when it is found again', async () => {
      const widget = await placeBeside();
      asked[0]!.answer('', 404);
      await become(widget, 'error');
      expect(widget.feed.failures.map(({code}) => code)).to.deep.equal(['http']);
      heard.length = 0;
      const over = widget.feed.reload();
      await until(() => asked.length === 2);
      expect(asked[1]!.url).to.equal(asked[0]!.url);
      const src = fresh();
      asked[1]!.answer(profileOf(src));
      // Once because the address is new, and once because it was told to reload.
      await until(() => asked.length === 4);
      expect(asked.slice(2).map(({url, signal}) => [url, signal!.aborted])).to.deep.equal([[src, true], [src, false]]);
      asked[3]!.answer(textOf('Pass'));
      await over;
      expect([widget.feed.state, names(widget), heard.at(-1)]).to.deep.equal(['ready', 'Pass', 'city-load 1']);
    });

    it('asks the page itself when that is late, and no other host before it has spoken', async () => {
      await placeBeside({src: '/own.json'});
      await place({src: 'https://foreign.example/other.json'});
      await pass(2000);
      await until(() => asked.length === 2);
      await settled();
      expect(asked[1]!.url).to.equal('/own.json');
      asked[0]!.answer(JSON.stringify({name: 'Eschenfurt', hosts: {consent: ['other.example']}}));
      await until(() => asked.length === 3);
      expect(asked[2]!.url).to.equal('/other.json');
    });

    it('is idle when that says nothing of it', async () => {
      const widget = await placeBeside();
      asked[0]!.answer(JSON.stringify({name: 'Eschenfurt'}));
      await become(widget, 'idle');
      expect([asked.length, widget.feed.relay]).to.deep.equal([1, '']);
    });
  });
});
