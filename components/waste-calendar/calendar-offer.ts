import type {TemplateResult} from 'lit';
import {offerCalendarFile} from '../../src/page/offer-file.js';
import {cityZone} from '../../src/time/zone.js';
import type {AddressPicker} from './address-picker.js';
import {calendarFile, takeAlong} from './take-along.js';
import type {WasteDesk} from './waste-desk.js';

/** The dates for a person's own calendar: as a file with or without an alarm, or as a feed to subscribe to. */
export class CalendarOffer {
  readonly #desk: WasteDesk;
  readonly #address: AddressPicker;
  #alarm = true;
  #alarmTime = '18:00';

  constructor(desk: WasteDesk, address: AddressPicker) {
    this.#desk = desk;
    this.#address = address;
  }

  view(): TemplateResult {
    const update = () => this.#desk.host.requestUpdate();
    return takeAlong({
      subscription: this.#subscription,
      alarm: this.#alarm,
      alarmTime: this.#alarmTime,
      setAlarm: (on) => {
        this.#alarm = on;
        update();
      },
      setAlarmTime: (time) => {
        this.#alarmTime = time || this.#alarmTime;
        update();
      },
      download: () => this.#download(),
    });
  }

  #download(): void {
    const {host, clock, days, title} = this.#desk;
    const location = this.#address.text;
    const text = calendarFile(days().flatMap(({collections}) => collections), {
      location,
      name: [title(), location].filter(Boolean).join(' '),
      now: clock.now,
      timeZone: cityZone(host.timeZone || undefined).id,
      alarmTime: this.#alarm ? this.#alarmTime : undefined,
    });
    offerCalendarFile(host, text, 'abfuhrtermine.ics');
  }

  /** A calendar app can follow the feed itself where that is one calendar file of the web. */
  get #subscription(): string | undefined {
    const {host, feed} = this.#desk;
    const [address, ...others] = this.#address.feeds ?? host.src.split(/\s+/).filter(Boolean);
    if (typeof address !== 'string' || others.length || feed.format !== 'icalendar') return undefined;
    const url = new URL(address.replace(/^webcal:/, 'https:'), host.baseURI);
    return /^https?:$/.test(url.protocol) ? url.href.replace(/^https?:/, 'webcal:') : undefined;
  }
}
