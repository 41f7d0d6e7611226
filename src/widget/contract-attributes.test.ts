import {expect} from 'chai';
import {CityEvents} from '../../components/city-events/city-events.js';
import {ServiceFinder} from '../../components/service-finder/service-finder.js';
import {WasteCalendar} from '../../components/waste-calendar/waste-calendar.js';

/** Attributes and properties that a page may rely on in every widget with a feed. */
const common = [
  'src', 'format', 'heading', 'heading-level', 'limit', 'refresh', 'loading', 'today', 'name', 'cache', 'time-zone',
  'referrerpolicy', 'consent',
];
const properties = ['items', 'state', 'stale', 'asOf', 'problems', 'sources', 'reload'];

describe('Attributes and properties of the contract', () => {
  for (const [widget, own] of [
    [WasteCalendar, ['views', 'view', 'streets', 'street', 'house']],
    [CityEvents, ['views', 'view', 'item', 'category', 'query', 'deep-link', 'structured-data']],
    [ServiceFinder, ['item', 'service', 'query', 'deep-link']],
  ] as const) {
    it(`are those of ${widget.name}`, () => {
      expect(widget.observedAttributes).to.include.members([...common, ...own]);
      for (const name of properties) expect(name in widget.prototype, name).to.equal(true);
    });
  }
});
