import {expect} from 'chai';
import {discover} from './discovery.js';

/** What a mutation observer and `whenDefined` need to be heard. */
const heard = () => new Promise((resolve) => setTimeout(resolve));

describe('discovery of widgets', () => {
  let found: string[];
  let stage: HTMLElement;
  let number = 0;
  const fresh = (name: string) => `${name}-${++number}`;
  const appear = async (tag: string) => found.push(tag);
  const watch = (...tags: string[]) => discover(tags, {appear})(document);

  beforeEach(() => {
    found = [];
    stage = document.createElement('div');
    document.body.append(stage);
  });
  afterEach(() => stage.remove());

  it('finds a tag that stands in the page before it', () => {
    stage.innerHTML = '<p><lost-bin></lost-bin></p>';
    watch('lost-bin', 'other-bin');
    expect(found).to.deep.equal(['lost-bin']);
  });

  it('finds a tag that is added later, deep in what is added', async () => {
    watch('later-bin');
    expect(found).to.deep.equal([]);
    stage.innerHTML = '<section><p><later-bin></later-bin></p></section>';
    await heard();
    expect(found).to.deep.equal(['later-bin']);
  });

  it('names a tag once, however often it appears', async () => {
    stage.innerHTML = '<twice-bin></twice-bin><twice-bin></twice-bin>';
    watch('twice-bin');
    stage.append(document.createElement('twice-bin'));
    await heard();
    expect(found).to.deep.equal(['twice-bin']);
  });

  it('finds a tag in an open shadow root, and what is added there later', async () => {
    const root = stage.attachShadow({mode: 'open'});
    root.innerHTML = '<shadow-bin></shadow-bin>';
    watch('shadow-bin', 'deeper-bin');
    expect(found).to.deep.equal(['shadow-bin']);
    const inner = document.createElement('div');
    inner.attachShadow({mode: 'open'}).append(document.createElement('deeper-bin'));
    root.append(inner);
    await heard();
    expect(found).to.deep.equal(['shadow-bin', 'deeper-bin']);
  });

  it('finds a tag in the shadow root an element gets when its own script comes', async () => {
    const host = fresh('city-shell');
    stage.innerHTML = `<${host}></${host}>`;
    watch('shell-bin');
    await heard();
    customElements.define(host, class extends HTMLElement {
      connectedCallback() {
        this.attachShadow({mode: 'open'}).append(document.createElement('shell-bin'));
      }
    });
    await heard();
    expect(found).to.deep.equal(['shell-bin']);
  });

  it('finds a tag cloned from a template, not the one inside it', async () => {
    stage.innerHTML = '<template><p><cloned-bin></cloned-bin></p></template>';
    watch('cloned-bin');
    expect(found).to.deep.equal([]);
    stage.append(stage.querySelector('template')!.content.cloneNode(true));
    await heard();
    expect(found).to.deep.equal(['cloned-bin']);
  });

  it('is told of a shadow root attached to an element that stood there before', () => {
    const look = discover(['late-bin'], {appear});
    look(document);
    const root = stage.attachShadow({mode: 'open'});
    root.append(document.createElement('late-bin'));
    look(root);
    expect(found).to.deep.equal(['late-bin']);
  });

  it('asks again for what could not be had when it appears again', async () => {
    let online = false;
    stage.innerHTML = '<lost-glove></lost-glove>';
    discover(['lost-glove'], {
      appear: async (tag) => {
        if (!online) throw new TypeError('offline');
        found.push(tag);
      },
    })(document);
    await heard();
    online = true;
    stage.append(document.createElement('lost-glove'));
    await heard();
    expect(found).to.deep.equal(['lost-glove']);
  });

  it('finds what is marked, also when the mark comes later, and what is to stand there', async () => {
    const marks = new Set<string>();
    stage.innerHTML = '<div data-city-widget="marked-bin"></div><p>Text</p>';
    discover(['marked-bin', 'noted-bin'], {appear, marked: ({localName}, tag) => marks.add(`${localName} ${tag}`)})(document);
    stage.querySelector('p')!.setAttribute('data-city-widget', 'noted-bin');
    await heard();
    expect([...marks]).to.deep.equal(['div marked-bin', 'p noted-bin']);
    expect(found).to.deep.equal(['marked-bin', 'noted-bin']);
  });

  it('is not led astray by the names of a form\'s fields', () => {
    stage.innerHTML = '<form><input name="localName"><input name="shadowRoot"><input name="getAttribute">' +
      '<form-bin></form-bin></form>';
    watch('form-bin');
    expect(found).to.deep.equal(['form-bin']);
  });
});
