import {expect} from 'chai';
import {place} from './placement.js';

describe('a widget where nobody may write its tag', () => {
  const {warn} = console;
  let stage: HTMLElement;
  let said: unknown[];

  before(() => {
    customElements.define('placed-bin', class extends HTMLElement {
      static observedAttributes = ['src', 'heading-level', 'limit'];
    });
  });
  beforeEach(() => {
    stage = document.createElement('div');
    document.body.append(stage);
    said = [];
    console.warn = (text: unknown) => said.push(text);
  });
  afterEach(() => {
    stage.remove();
    console.warn = warn;
  });

  const put = (markup: string): Element => {
    stage.innerHTML = markup;
    return stage.firstElementChild!;
  };

  it('stands in the element, with what stood there as its fallback', async () => {
    await place(put('<div data-city-widget="placed-bin" data-src="a.ics" data-heading-level="3">Bitte <b>warten</b></div>'),
      'placed-bin', true);
    expect(stage.innerHTML).to.equal('<div data-city-widget="placed-bin" data-src="a.ics" data-heading-level="3">' +
      '<placed-bin src="a.ics" heading-level="3">Bitte <b>warten</b></placed-bin></div>');
  });

  it('stands in the place of a link, which becomes its fallback', async () => {
    await place(put('<a href="a.ics" data-city-widget="placed-bin" data-limit="3">Termine</a>'), 'placed-bin', true);
    expect(stage.innerHTML).to.equal('<placed-bin src="a.ics" limit="3">' +
      '<a href="a.ics" data-city-widget="placed-bin" data-limit="3">Termine</a></placed-bin>');
  });

  it('reads what data-src says rather than where the link leads', async () => {
    await place(put('<a href="a.pdf" data-src="a.ics" data-city-widget="placed-bin">Termine</a>'), 'placed-bin', true);
    expect(stage.firstElementChild!.getAttribute('src')).to.equal('a.ics');
  });

  it('gets only what it knows', async () => {
    await place(put('<div data-city-widget="placed-bin" data-onclick="alert(1)" data-style="color: red" id="a" data-id="b"></div>'),
      'placed-bin', true);
    expect(stage.querySelector('placed-bin')!.attributes.length).to.equal(0);
  });

  it('stands there once, however often the element is found, moved or copied', async () => {
    const element = put('<div data-city-widget="placed-bin">Text</div>');
    await Promise.all([place(element, 'placed-bin', true), place(element, 'placed-bin', true)]);
    const copy = stage.appendChild(element.cloneNode(true) as Element);
    await place(copy, 'placed-bin', true);
    stage.prepend(copy);
    await place(copy, 'placed-bin', true);
    expect([...stage.querySelectorAll('placed-bin')].map(({textContent}) => textContent)).to.deep.equal(['Text', 'Text']);
  });

  it('is not put into its own fallback', async () => {
    const element = put('<a href="a.ics" data-city-widget="placed-bin">Termine</a>');
    await place(element, 'placed-bin', true);
    await place(stage.querySelector('a')!, 'placed-bin', true);
    await place(stage.firstElementChild!.cloneNode(true).firstChild as Element, 'placed-bin', true);
    expect(stage.querySelectorAll('placed-bin').length).to.equal(1);
  });

  it('waits for its definition, and leaves what is gone by then', async () => {
    const element = put('<a href="a.ics" data-city-widget="late-placed">Termine</a>');
    const placed = place(element, 'late-placed', true);
    element.remove();
    customElements.define('late-placed', class extends HTMLElement {});
    await placed;
    expect(element.localName).to.equal('a');
    expect(element.parentElement).to.equal(null);
  });

  it('is not what speaks for all widgets of the page', async () => {
    const element = put('<div data-city-widget="city-profile" data-src="evil.json">Text</div>');
    await place(element, 'city-profile', true);
    expect(said).to.deep.equal(['stadtbausteine: data-city-widget="city-profile" names no widget']);
    expect(stage.querySelector('city-profile')).to.equal(null);
  });

  it('says once what is no widget, and changes nothing', async () => {
    const element = put('<div data-city-widget="script" data-src="evil.js">Text</div>');
    await place(element, 'script', false);
    await place(element, 'script', false);
    expect(said).to.deep.equal(['stadtbausteine: data-city-widget="script" names no widget']);
    expect(stage.innerHTML).to.equal('<div data-city-widget="script" data-src="evil.js">Text</div>');
  });
});
