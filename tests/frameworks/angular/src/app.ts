import {Component, signal} from '@angular/core';
import {Events} from './events';
import {Services} from './services';
import {Streets} from './streets';
import {Waste} from './waste';

@Component({
  selector: 'app-root',
  imports: [Events, Services, Streets, Waste],
  template: `
    <header class="masthead">
      <h1>Eschenfurt</h1>
      <p>Was heute ansteht in der Stadt an der Marle</p>
    </header>
    <main>
      @if (open()) {
        <app-waste [count]="count()" />
        <app-events [count]="count()" />
        <app-services class="wide" />
        <app-streets class="wide" />
      }
      <div class="choices wide">
        <button (click)="count.set(count() + 1)">Neu zeichnen ({{ count() }})</button>
        <button [attr.aria-pressed]="!open()" (click)="open.set(!open())">Alles ausblenden</button>
      </div>
    </main>
  `,
})
export class App {
  readonly open = signal(true);
  readonly count = signal(0);
}
