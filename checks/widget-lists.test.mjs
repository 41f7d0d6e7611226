import {expect} from 'chai';
import {widgetsNamed} from './widget-lists.mjs';

const tags = ['city-events', 'waste-calendar'];

describe('the check for lists of widgets', () => {
  for (const [what, text] of [
    ['a list', `const tags = ['waste-calendar', 'city-events'];`],
    ['a table', `const names = {'city-events': 1, 'waste-calendar': 2};`],
    ['a selector', `querySelectorAll('waste-calendar, city-events')`],
    ['a style sheet', 'main > :is(waste-calendar, city-events) { color: red; }'],
  ]) {
    it(`finds ${what}`, () => {
      expect(widgetsNamed(text, tags)).to.deep.equal(['city-events', 'waste-calendar']);
    });
  }

  for (const [what, text] of [
    ['markup', '`<city-events limit="3"></city-events> <waste-calendar></waste-calendar>`'],
    ['addresses', `'/catalogue/city-events' + 'components/waste-calendar.js'`],
    ['custom properties', 'var(--city-events-time-width) var(--waste-calendar-next-background)'],
    ['comments', '// As in city-events.\n/* and waste-calendar */'],
  ]) {
    it(`leaves ${what} alone`, () => {
      expect(widgetsNamed(text, tags)).to.deep.equal([]);
    });
  }
});
