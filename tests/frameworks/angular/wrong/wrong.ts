import {Component, CUSTOM_ELEMENTS_SCHEMA} from '@angular/core';
import type {CityEventsEvents} from 'stadtbausteine/types/elements';

/**
 * Each line with a mark must not compile. Angular checks what it hears of a custom element and what a template does
 * with it by a name of its own; what it sets between square brackets it does not check.
 */
@Component({
  selector: 'app-wrong',
  schemas: [CUSTOM_ELEMENTS_SCHEMA],
  template: `
    <waste-calendar #calendar (city-load)="take($event.detail.name)" /> <!-- wrong: another event's detail -->
    <waste-calendar (city-load)="choose($event)" /> <!-- wrong: another event -->
    <service-finder (city-select)="choose($event)" /> <!-- wrong: another widget's item -->
    <city-events #list (city-select)="take($event.detail.item.title)" /> <!-- wrong: no such field -->
    <city-events (city-loaded)="take($event.detail)" /> <!-- wrong: no such event -->
    <button (click)="calendar.relaod()">Neu laden</button> <!-- wrong: no such method -->
    <button (click)="calendar.limit = 'three'">Drei</button> <!-- wrong: no number -->
    <button (click)="list.items = [{id: 'market'}]">Markt</button> <!-- wrong: an event has a name -->
    <bincalendar src="/abfuhr.ics" /> <!-- wrong: no such tag -->
  `,
})
export class Wrong {
  take(value: unknown) {
    return value;
  }

  choose({detail}: CityEventsEvents['city-select']) {
    return detail.item.name;
  }
}
