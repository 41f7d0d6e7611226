import {msg} from '@lit/localize';
import type {TemplateResult} from 'lit';
import {sayMoment} from '../../src/i18n/say-moment.js';
import type {NewsItem} from '../../src/model/news-item.js';
import {toNewsArticle} from '../../src/news/news-json-ld.js';
import {detail} from '../../src/styles/detail.styles.js';
import {filter} from '../../src/styles/filter.styles.js';
import {FocusLater} from '../../src/widget/focus-later.js';
import {pictureHosts} from '../../src/widget/picture-hosts.js';
import {forget, keep} from '../../src/page/remembering.js';
import {Sharing} from '../../src/widget/sharing.js';
import {StructuredData} from '../../src/widget/structured-data.js';
import type {NewsDesk} from './news-desk.js';
import {newsDetail} from './news-detail.js';
import {activeWords, newsFilter} from './news-filter.js';
import {noFilter} from './news-form.js';
import {newsSince} from './news-since.js';
import {styles} from './news-tools.styles.js';
import {titleOf} from './news-words.js';

export {messages} from '../../src/i18n/generated/news-tools.js';
export {search} from './news-search.js';

/** All that a person can do beyond reading the list. It is loaded when the first of it is wanted. */
export class NewsTools {
  readonly sheets = [detail, filter, styles].map((one) => one.styleSheet!);

  readonly #desk: NewsDesk;
  readonly #sharing: Sharing;
  readonly #data: StructuredData;
  readonly #focus: FocusLater;

  constructor(desk: NewsDesk) {
    this.#desk = desk;
    this.#sharing = new Sharing(desk.host, desk.announce);
    this.#data = new StructuredData(desk.host);
    this.#focus = new FocusLater(desk.host);
  }

  /** An open item. */
  detail(item: NewsItem): TemplateResult {
    const {host, detail, feed} = this.#desk;
    return newsDetail({
      item, timeZone: host.timeZone, level: host.headingLevel + 1, language: feed.language,
      pictures: pictureHosts(host, feed),
      told: this.#sharing.told(item.id),
      back: () => detail.close(),
      share: () => void this.#sharing.share(item.id, titleOf(item), detail.address(item)),
    });
  }

  /** The panel of filters. */
  filter(): TemplateResult {
    const {host: {items}, finder, change} = this.#desk;
    return newsFilter({form: finder.form, region: finder, items, change, reset: () => change(noFilter)});
  }

  /** The filters that are set, while the panel is closed. */
  active(): TemplateResult {
    const {finder, change} = this.#desk;
    return activeWords(finder.form, () => change(noFilter));
  }

  /** What has come since the moment that is kept. */
  since(): TemplateResult {
    const {host: {items, timeZone}, clock, memory} = this.#desk;
    const kept = memory();
    return newsSince({
      moment: sayMoment(kept.since!, clock.now, timeZone),
      count: items.filter((item) => kept.isNew(item, timeZone)).length,
      renew: () => this.remember(),
      forget: () => this.#forget(),
    });
  }

  /** Keeps the moment: what comes from now on is new at the next visit. */
  remember(): void {
    const {clock, memory, announce} = this.#desk;
    const kept = memory();
    if (!keep(kept.kept, clock.now)) {
      announce(msg('Dieses Gerät kann sich das nicht merken.', {id: 'city-news.since.failed'}));
      return;
    }
    kept.since = clock.now;
    announce(msg('Gemerkt. Was ab jetzt erscheint, trägt bei Ihrem nächsten Besuch das Wort „Neu“.', {id: 'city-news.since.kept'}));
    this.#focus.to('#since');
  }

  /** Describes items to search engines. */
  describe(items: readonly NewsItem[]): void {
    this.#data.describe(items.map((item) => toNewsArticle(item, this.#desk.host.baseURI)));
  }

  #forget(): void {
    const {memory, announce} = this.#desk;
    const kept = memory();
    forget(kept.kept);
    kept.since = undefined;
    announce(msg('Gemerkt ist nichts mehr.', {id: 'city-news.since.forgotten'}));
    this.#focus.to('#since');
  }
}
