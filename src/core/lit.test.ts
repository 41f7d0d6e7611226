import {expect} from 'chai';
import {css, html, LitElement, noChange, nothing, render, svg} from 'lit';
import type {ReactiveController} from 'lit';
import {property, state} from 'lit/decorators.js';
import {Directive, directive} from 'lit/directive.js';

/** What widgets rely on. It holds for Lit, and with `TEST_PACKAGES=dist` for what dist has in its place. */
describe('Templates', () => {
  let stage: HTMLElement;
  const show = (value: unknown) => {
    render(value, stage);
    return stage.innerHTML.replace(/<!--.*?-->/g, '');
  };

  beforeEach(() => {
    stage = document.createElement('div');
  });

  it('show text, numbers and flags, and nothing for nothing', () => {
    const view = (value: unknown) => html`<p>a${value}b</p>`;
    expect(show(view('<i>'))).to.equal('<p>a&lt;i&gt;b</p>');
    expect(show(view(0))).to.equal('<p>a0b</p>');
    expect(show(view(false))).to.equal('<p>afalseb</p>');
    for (const empty of [nothing, null, undefined, '']) {
      expect(show(view('x'))).to.equal('<p>axb</p>');
      expect(show(view(empty))).to.equal('<p>ab</p>');
    }
  });

  it('go from text to a template, a node, a list and back', () => {
    const values = [
      ['text', 'text'], [html`<b>1</b>`, '<b>1</b>'], [document.createElement('hr'), '<hr>'],
      [['x', html`<i></i>`], 'x<i></i>'], [nothing, ''],
    ] as const;
    const view = (value: unknown) => html`${value}<hr class="end">`;
    for (const [first, shown] of values) {
      for (const [second, then] of values) {
        expect(show(view(first))).to.equal(`${shown}<hr class="end">`);
        expect(show(view(second))).to.equal(`${then}<hr class="end">`);
      }
    }
  });

  it('keep what ends with an expression where it is, among others', () => {
    const row = (name: string, more: unknown) => html`<b>${name}</b>${more}`;
    const view = (more: unknown) => html`${row('a', more)}${row('b', more)}<hr>`;
    expect(show(view('x'))).to.equal('<b>a</b>x<b>b</b>x<hr>');
    expect(show(view(nothing))).to.equal('<b>a</b><b>b</b><hr>');
    expect(show(view(html`<i></i>`))).to.equal('<b>a</b><i></i><b>b</b><i></i><hr>');
    expect(show(view(['y', 'z']))).to.equal('<b>a</b>yz<b>b</b>yz<hr>');
    expect(show(view([]))).to.equal('<b>a</b><b>b</b><hr>');
  });

  it('let lists grow and shrink, and keep the elements of their rows', () => {
    const view = (names: readonly string[]) => html`<ul>${names.map((name) => html`<li>${name}</li>`)}</ul>${names.length}`;
    expect(show(view(['a', 'b', 'c']))).to.equal('<ul><li>a</li><li>b</li><li>c</li></ul>3');
    const first = stage.querySelector('li');
    expect(show(view(['d']))).to.equal('<ul><li>d</li></ul>1');
    expect(stage.querySelector('li')).to.equal(first);
    expect(show(view(['d', 'e']))).to.equal('<ul><li>d</li><li>e</li></ul>2');
    expect(show(view([]))).to.equal('<ul></ul>0');
    expect(show(html`<ul>${new Set(['x', 'y'])}</ul>`)).to.equal('<ul>xy</ul>');
  });

  it('write to the same nodes when only values change', () => {
    const view = (name: string, text: string) => html`<p title=${name}>${text} <b>${text}</b></p>`;
    show(view('a', 'b'));
    const before = stage.querySelector('p')!;
    const text = before.firstElementChild!.lastChild;
    expect(show(view('c', 'd'))).to.equal('<p title="c">d <b>d</b></p>');
    expect(stage.querySelector('p')).to.equal(before);
    expect(before.firstElementChild!.lastChild).to.equal(text);
  });

  it('write attributes, whole and in parts', () => {
    const view = (one: unknown, two: unknown) =>
      html`<p id=${one} class="a ${one} b ${two}" data-Two="${two}" title='c'>${one}</p>`;
    expect(show(view('x', 'y'))).to.equal('<p title="c" id="x" class="a x b y" data-two="y">x</p>');
    expect(show(view('z', null))).to.equal('<p title="c" id="z" class="a z b " data-two="">z</p>');
    expect(show(view('z', nothing))).to.equal('<p title="c" id="z">z</p>');
    expect(show(html`<a href="tel:${1}${2}"></a>`)).to.equal('<a href="tel:12"></a>');
    expect(show(html`<img alt=${'x'} />`)).to.equal('<img alt="x">');
  });

  it('set flags, properties and listeners', () => {
    const heard: string[] = [];
    const view = (on: boolean, value: string, listener: unknown) =>
      html`<input ?disabled=${on} .defaultValue=${value} @input=${listener}>`;
    show(view(true, 'a', () => heard.push('a')));
    const input = stage.querySelector('input')!;
    expect([input.disabled, input.value]).to.deep.equal([true, 'a']);
    input.dispatchEvent(new Event('input'));
    show(view(false, 'b', () => heard.push('b')));
    expect([input.disabled, input.value]).to.deep.equal([false, 'b']);
    input.dispatchEvent(new Event('input'));
    show(view(false, 'b', nothing));
    input.dispatchEvent(new Event('input'));
    expect(heard).to.deep.equal(['a', 'b']);
  });

  it('draw', () => {
    show(html`<svg viewBox="0 0 ${24} 24">${svg`<path d=${'M0 0'} /><g>${svg`<circle r="1"/>`}</g>`}</svg>`);
    expect([...stage.querySelectorAll('svg, path, circle')].map(({namespaceURI}) => namespaceURI))
      .to.deep.equal(Array(3).fill('http://www.w3.org/2000/svg'));
    expect(stage.querySelector('svg')!.getAttribute('viewBox')).to.equal('0 0 24 24');
    expect(stage.querySelector('path')!.getAttribute('d')).to.equal('M0 0');
  });

  it('never take data for a template', () => {
    const evil = {_$litType$: 1, strings: ['<img id="evil">'], values: [], template: {}, isSvg: false} as unknown;
    try {
      show(html`<p>${evil}</p>`);
    } catch {
      // Lit refuses it.
    }
    expect(stage.querySelector('#evil')).to.equal(null);
  });

  it('show what a directive makes of its values', () => {
    class Count extends Directive {
      #calls = 0;

      override render(text: string): unknown {
        this.#calls++;
        return text === 'same' ? noChange : html`<b>${text}${this.#calls}</b>`;
      }
    }
    const count = directive(Count);
    const view = (text: string) => html`<p>${count(text)}</p>`;
    expect(show(view('a'))).to.equal('<p><b>a1</b></p>');
    expect(show(view('same'))).to.equal('<p><b>a1</b></p>');
    expect(show(view('b'))).to.equal('<p><b>b3</b></p>');
    expect(show(html`<p>${'text'}</p>`)).to.equal('<p>text</p>');
  });

  it('stand before what the container has to end with', () => {
    stage.append(document.createElement('hr'));
    const options = {renderBefore: stage.firstChild};
    render(html`<b></b>`, stage, options);
    render(html`<i></i>`, stage, options);
    expect(stage.innerHTML.replace(/<!--.*?-->/g, '')).to.equal('<i></i><hr>');
  });
});

class LitProbe extends LitElement {
  static override styles = [css`p { color: red; }`];
  @property() name = 'none';
  @property({type: Number, attribute: 'the-count'}) count = 0;
  @property({type: Boolean}) open = false;
  @property({reflect: true}) mirror?: string | null;
  @property({attribute: false}) list: readonly string[] = [];
  @state() inner = '';
  #given = '';

  @property({attribute: false})
  get given(): string {
    return this.#given;
  }

  set given(value: string) {
    this.#given = value.trim();
  }

  steps: string[] = [];

  override willUpdate(changed: Map<string, unknown>): void {
    this.steps.push(`will ${[...changed].map(([name, before]) => `${name}:${String(before)}`).sort().join()}`);
    if (this.inner === 'fails') throw new RangeError('probe');
  }

  override render(): unknown {
    this.steps.push('render');
    return html`<p @click=${this.#click}>${this.name} ${this.count} ${this.open} ${this.given}</p>`;
  }

  override updated(): void {
    this.steps.push('updated');
  }

  #click(): void {
    this.name = 'clicked';
  }
}

/** Before it is defined, as the markup of an embed stands in the page. */
const early = document.createElement('lit-probe') as LitProbe;
Object.assign(early, {name: 'early', given: ' early '});
early.setAttribute('name', 'attribute');

describe('Elements', () => {
  let probe: LitProbe;
  const text = () => probe.shadowRoot!.textContent;

  before(() => {
    customElements.define('lit-probe', LitProbe);
  });
  beforeEach(async () => {
    probe = document.createElement('lit-probe') as LitProbe;
    document.body.append(probe);
    await probe.updateComplete;
    probe.steps.length = 0;
  });
  afterEach(() => {
    probe.remove();
    early.remove();
  });

  it('take over what was set before they were defined; it wins over attributes', async () => {
    document.body.append(early);
    await early.updateComplete;
    expect(early.shadowRoot!.textContent).to.equal('early 0 false early');
    expect(Object.keys(early)).to.not.include('name');
  });

  it('read attributes as text, numbers and flags', async () => {
    probe.setAttribute('name', 'x');
    probe.setAttribute('the-count', '7');
    probe.setAttribute('open', '');
    await probe.updateComplete;
    expect(text()).to.equal('x 7 true ');
    probe.removeAttribute('open');
    probe.removeAttribute('the-count');
    probe.removeAttribute('name');
    await probe.updateComplete;
    expect([probe.name, probe.count, probe.open]).to.deep.equal([null, null, false]);
    expect(LitProbe.observedAttributes).to.deep.equal(['name', 'the-count', 'open', 'mirror']);
  });

  it('write attributes that are reflected', async () => {
    probe.mirror = 'x';
    await probe.updateComplete;
    expect(probe.getAttribute('mirror')).to.equal('x');
    probe.mirror = null;
    await probe.updateComplete;
    expect(probe.hasAttribute('mirror')).to.equal(false);
    probe.setAttribute('mirror', 'y');
    await probe.updateComplete;
    expect([probe.mirror, probe.getAttribute('mirror')]).to.deep.equal(['y', 'y']);
  });

  it('update once for all that changed, and not for what did not', async () => {
    probe.name = 'a';
    probe.count = 1;
    probe.given = ' b ';
    await probe.updateComplete;
    expect(probe.steps).to.deep.equal(['will count:0,given:,name:none', 'render', 'updated']);
    probe.steps.length = 0;
    probe.name = 'a';
    probe.given = 'b';
    await probe.updateComplete;
    expect(probe.steps).to.deep.equal([]);
    probe.requestUpdate();
    await probe.updateComplete;
    expect(probe.steps).to.deep.equal(['will ', 'render', 'updated']);
  });

  it('tell controllers in their order', async () => {
    const steps: string[] = [];
    const controller: ReactiveController = {
      hostConnected: () => steps.push('connected'), hostDisconnected: () => steps.push('disconnected'),
      hostUpdate: () => steps.push('update'), hostUpdated: () => steps.push('updated'),
    };
    probe.addController(controller);
    probe.name = 'x';
    await probe.updateComplete;
    probe.remove();
    probe.removeController(controller);
    document.body.append(probe);
    expect(steps).to.deep.equal(['connected', 'update', 'updated', 'disconnected']);
  });

  it('go on after an update that failed', async () => {
    probe.inner = 'fails';
    expect(await probe.updateComplete.catch(({message}: Error) => message)).to.equal('probe');
    const heard = new Promise<void>((resolve) => addEventListener('unhandledrejection', (event) => {
      event.preventDefault();
      event.stopImmediatePropagation();
      resolve();
    }, {once: true, capture: true}));
    probe.inner = '';
    await probe.updateComplete;
    await heard;
    expect(probe.steps.slice(-2)).to.deep.equal(['render', 'updated']);
  });

  it('call listeners as their own, and dress in their sheets', async () => {
    probe.shadowRoot!.querySelector('p')!.click();
    await probe.updateComplete;
    expect(text()).to.equal('clicked 0 false ');
    expect(probe.shadowRoot!.adoptedStyleSheets).to.have.length(1);
  });

  it('may be extended, with properties of their own', async () => {
    class Extended extends LitProbe {
      @property() further = '1';
    }
    customElements.define('lit-probe-extended', Extended);
    expect(Extended.observedAttributes).to.deep.equal(['name', 'the-count', 'open', 'mirror', 'further']);
    expect(LitProbe.observedAttributes).to.not.include('further');
    const extended = document.createElement('lit-probe-extended') as Extended;
    document.body.append(extended);
    await extended.updateComplete;
    expect(extended.shadowRoot!.textContent).to.equal('none 0 false ');
    extended.remove();
  });
});
