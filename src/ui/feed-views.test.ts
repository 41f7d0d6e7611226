import {expect} from 'chai';
import {render} from 'lit';
import {failedView} from './feed-views.js';

describe('Views of a feed', () => {
  const told = (code: string) => {
    const place = document.createElement('div');
    render(failedView(code, () => {}), place);
    return place.textContent!;
  };
  const online = (value: boolean) => Object.defineProperty(navigator, 'onLine', {value, configurable: true});
  afterEach(() => Reflect.deleteProperty(navigator, 'onLine'));

  it('blame the internet of a person only where the device has none', () => {
    online(true);
    expect(told('network')).to.contain('Der Dienst ist gerade nicht zu erreichen.').and.not.contain('Internet');
    online(false);
    expect(told('network')).to.contain('Bitte prüfen Sie Ihre Internetverbindung.');
  });
});
