import {Component, computed, CUSTOM_ELEMENTS_SCHEMA, input, signal} from '@angular/core';
import type {CityEvent} from 'stadtbausteine/model';
import type {CityEventsEvents} from 'stadtbausteine/types/elements';
import {events, today} from '../../shared/events';

@Component({
  selector: 'app-events',
  schemas: [CUSTOM_ELEMENTS_SCHEMA],
  template: `
    <section id="events">
      <div class="choices">
        <label><input type="checkbox" (change)="free.set(!free())"> Nur kostenfreie</label>
        <label><input type="checkbox" (change)="shared.set(!shared())"> Adresse teilbar</label>
      </div>
      <city-events [items]="items()" heading="Was ist los?" heading-level="2" limit="5" [deepLink]="shared()"
        views="list" [today]="today" loading="eager" (city-select)="choose($event)">
        <p slot="footer">{{ items().length }} Termine, {{ count() }}-mal neu gezeichnet</p>
      </city-events>
      @if (chosen(); as event) {
        <p class="chosen">Gewählt: <strong>{{ event.name }}</strong></p>
      }
    </section>
  `,
})
export class Events {
  readonly count = input.required<number>();
  readonly today = today;
  readonly free = signal(false);
  readonly shared = signal(false);
  readonly chosen = signal<CityEvent | undefined>(undefined);
  readonly items = computed(() => events.filter((event) => !this.free() || event.isAccessibleForFree));

  choose(event: CityEventsEvents['city-select']) {
    event.preventDefault();
    this.chosen.set(event.detail.item);
  }
}
