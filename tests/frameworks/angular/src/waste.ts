import {Component, CUSTOM_ELEMENTS_SCHEMA, type ElementRef, input, signal, viewChild} from '@angular/core';
import type {WasteCalendar} from 'stadtbausteine/components/waste-calendar.js';
import {streets, today} from '../../shared/events';

// docs: angular
@Component({
  selector: 'app-waste',
  schemas: [CUSTOM_ELEMENTS_SCHEMA],
  template: `
    <section id="waste">
      <div class="choices">
        @for (one of streets; track one.id) {
          <button [attr.aria-pressed]="one === street()" (click)="street.set(one)">{{ one.name }}</button>
        }
        <button (click)="street.set({id: 'none', name: 'Neubaugebiet', src: '/fehlt.ics'})">Neubaugebiet</button>
        <button (click)="reload()">Neu laden</button>
      </div>
      <waste-calendar #calendar [attr.src]="street()?.src" heading-level="2" limit="3" [today]="today" loading="eager"
        (city-load)="loads.set(loads() + 1)">
        <span slot="heading">Müllabfuhr {{ street()?.name }}</span>
        <a href="/abfuhr.pdf">Abfuhrkalender als PDF</a>
        <p slot="footer">{{ loads() }}-mal geladen, {{ count() }}-mal neu gezeichnet</p>
      </waste-calendar>
    </section>
  `,
})
export class Waste {
  readonly count = input.required<number>();
  readonly streets = streets;
  readonly today = today;
  readonly street = signal(streets[0]);
  readonly loads = signal(0);
  readonly calendar = viewChild.required<ElementRef<WasteCalendar>>('calendar');

  reload() {
    void this.calendar().nativeElement.reload();
  }
}
// docs: end
