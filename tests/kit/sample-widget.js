/** A widget as somebody outside this package writes one: with everything of Lit that a build could have left out. */
import {CityElement, css, customElement, define, html, nothing} from 'stadtbausteine/kit';
import {cache, createRef, guard, live, ref, repeat, until} from 'stadtbausteine/kit/directives';

const day = {
  fromAttribute: (text) => new Date(`${text}T00:00:00Z`),
  toAttribute: (date) => date.toISOString().slice(0, 10),
};

export class SampleWidget extends CityElement {
  static styles = [...CityElement.styles, css`:host { display: block; }`];

  static properties = {
    names: {type: Array},
    day: {converter: day, reflect: true},
    level: {type: Number, reflect: true, useDefault: true},
    open: {type: Boolean},
    text: {},
    answer: {attribute: false},
  };

  guarded = 0;
  heard = [];
  field = createRef();
  listener = {
    handleEvent: (event) => this.heard.push([event.type, event.currentTarget.className, event.eventPhase]),
    capture: true,
    once: true,
  };

  constructor() {
    super();
    Object.assign(this, {names: [], level: 2, open: false, text: 'a', answer: Promise.resolve('answered')});
  }

  render() {
    return html`
      <input ${ref(this.field)} .value=${live(this.text)}>
      <p class="until">${until(this.answer, 'waiting')}</p>
      <ul>${repeat(this.names, (name) => name, (name) => html`<li>${name}</li>`)}</ul>
      <div class="cache">${cache(this.open ? html`<input class="open">` : html`<b>closed</b>`)}</div>
      <p class="guard">${guard([this.text], () => ++this.guarded)}</p>
      <div class="outer" @click=${this.listener}><button>press</button></div>
      <textarea .value=${this.text}></textarea>
      <svg viewBox="0 0 1 1"><title>${this.text}</title></svg>
      ${this.level > 2 ? html`<p class="level">${this.level}</p>` : nothing}`;
  }
}

// Without the compiler a decorator is a call.
customElement('sample-widget')(SampleWidget);
define(SampleWidget);
