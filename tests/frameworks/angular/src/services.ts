import {Component, CUSTOM_ELEMENTS_SCHEMA, signal} from '@angular/core';
import type {ServiceFinderEvents} from 'stadtbausteine/types/elements';
import {today} from '../../shared/events';

@Component({
  selector: 'app-services',
  schemas: [CUSTOM_ELEMENTS_SCHEMA],
  template: `
    <section id="services">
      <service-finder src="/services.json" heading="Rathaus" heading-level="2" [today]="today" loading="eager"
        popular="perso, umzug" (city-change)="change.set($event.detail.name + ': ' + $event.detail.value)"
        (city-navigate)="leave($event)">
        <p slot="footer">Oder rufen Sie an: 115</p>
      </service-finder>
      @if (change()) { <p class="note changed">{{ change() }}</p> }
      @if (left()) { <p class="note left">{{ left() }}</p> }
    </section>
  `,
})
export class Services {
  readonly today = today;
  readonly change = signal('');
  readonly left = signal('');

  leave(event: ServiceFinderEvents['city-navigate']) {
    event.preventDefault();
    this.left.set(event.detail.href);
  }
}
