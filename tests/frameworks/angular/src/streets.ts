import {Component, CUSTOM_ELEMENTS_SCHEMA, signal} from '@angular/core';
import {streets, today} from '../../shared/events';

@Component({
  selector: 'app-streets',
  schemas: [CUSTOM_ELEMENTS_SCHEMA],
  template: `
    <section id="streets">
      <h2>Drei Straßen auf einen Blick</h2>
      <div class="choices">
        <button (click)="shown.set(shown().toReversed())">Umdrehen</button>
        <button (click)="shown.set(shown().slice(1))">Erste entfernen</button>
        <button (click)="shown.set(streets)">Alle zeigen</button>
      </div>
      <ul class="streets">
        @for (street of shown(); track street.id) {
          <li>
            <waste-calendar [src]="street.src" [heading]="street.name" heading-level="3" limit="1" [today]="today"
              loading="eager" />
          </li>
        }
      </ul>
    </section>
  `,
})
export class Streets {
  readonly streets = streets;
  readonly today = today;
  readonly shown = signal(streets);
}
