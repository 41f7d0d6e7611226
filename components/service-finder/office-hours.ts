import type {ReactiveController, ReactiveControllerHost, TemplateResult} from 'lit';
import type {CityProfile} from '../../src/model/city-profile.js';
import type {Office} from '../../src/model/service.js';
import {hoursOptions, hoursPlaceOf} from '../../src/places/hours-options.js';
import {hours} from '../../src/styles/hours.styles.js';
import {hoursWhole} from '../../src/ui/hours-views.js';
import {hoursRest, SOON} from '../../src/ui/hours-words.js';
import type {HoursScene} from '../../src/ui/hours-words.js';
import {Alarm} from '../../src/widget/alarm.js';
import {HoursReader} from '../../src/widget/hours-reader.js';

export {messages} from '../../src/i18n/generated/office-hours.js';

/** What the hours of an office are seen from. */
interface HoursView {
  /** Milliseconds since 1970. */
  readonly now: number;
  /** Whether that moment stands still. */
  readonly isFixed: boolean;
  readonly timeZone: string;
  readonly city: CityProfile | undefined;
}

/** Whether offices are open, and their week. What it says changes by the clock. */
export class OfficeHours implements ReactiveController {
  readonly sheets = [hours.styleSheet!];

  readonly #around: () => HoursView;
  readonly #reader: HoursReader;
  readonly #alarm: Alarm;
  /** What is in sight. */
  #scenes: HoursScene[] = [];

  constructor(host: ReactiveControllerHost, around: () => HoursView) {
    this.#around = around;
    this.#reader = new HoursReader(host);
    this.#alarm = new Alarm(host);
    host.addController(this);
  }

  /** The hours of an office; `undefined` where they are not understood and have to stand as published. */
  view(office: Office, language: string | undefined): TemplateResult | undefined {
    const scene = this.#sceneOf(office);
    if (!scene.hours.understood) return undefined;
    this.#scenes.push(scene);
    return hoursWhole(scene, language);
  }

  hostUpdate(): void {
    this.#scenes = [];
  }

  hostUpdated(): void {
    this.#alarm.in(this.#around().isFixed ? undefined : Math.min(...this.#scenes.map(hoursRest)));
  }

  #sceneOf(office: Office): HoursScene {
    const {now, timeZone, city} = this.#around();
    const options = hoursOptions(office, hoursPlaceOf(city, timeZone));
    return {hours: this.#reader.hoursOf(office, options), now, timeZone, soon: SOON};
  }
}
