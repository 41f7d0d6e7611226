/**
 * In place of `lit-element` and the element of `@lit/reactive-element`: what widgets of ours use of it, with the same
 * names, in the same order of things. Not there are attributes that are read or written otherwise than as text, number
 * or flag, flags that are reflected, `shouldUpdate`, `firstUpdated`, and hooks for polyfills and for servers.
 */
import {render} from 'lit-html';

export * from '@lit/reactive-element';
export * from 'lit-html';

const attributeOf = (name, {attribute}) =>
  attribute === false || (typeof attribute === 'string' ? attribute : name.toLowerCase());

const fromAttribute = (value, type) =>
  type === Boolean ? value !== null : type === Number && value !== null ? Number(value) : value;

// Where there is no page, as on a server that renders one, classes can be had and do nothing.
export class LitElement extends (globalThis.HTMLElement ?? Object) {
  static elementProperties = new Map();
  static initializers = [];
  static styles = [];

  static addInitializer(initializer) {
    this.initializers = [...this.initializers, initializer];
  }

  static get observedAttributes() {
    this.finalize();
    return [...this.elementProperties]
      .map(([name, options]) => attributeOf(name, options)).filter((attribute) => attribute !== true);
  }

  static finalize() {
    if (this === LitElement || Object.hasOwn(this, 'finalized')) return;
    this.finalized = true;
    Object.getPrototypeOf(this).finalize();
    if (!Object.hasOwn(this, 'properties')) return;
    for (const [name, options] of Object.entries(this.properties)) this.createProperty(name, options);
  }

  static createProperty(name, options = {}) {
    if (options.state) options.attribute = false;
    // A class must not add to the properties of the class it extends.
    this.elementProperties = new Map(this.elementProperties).set(name, options);
    const key = Symbol();
    const {get, set} = Object.getOwnPropertyDescriptor(this.prototype, name) ?? {
      get() {
        return this[key];
      },
      set(value) {
        this[key] = value;
      },
    };
    Object.defineProperty(this.prototype, name, {
      get,
      set(value) {
        const before = get.call(this);
        set.call(this, value);
        this.requestUpdate(name, before);
      },
      configurable: true,
      enumerable: true,
    });
  }

  hasUpdated = false;
  isUpdatePending = false;
  renderOptions = {host: this};
  #changed = new Map();
  #reflected = new Set();
  #controllers = new Set();
  /** The property whose attribute is being read or written. */
  #synced;
  #enable;
  #updated = new Promise((resolve) => {
    this.#enable = resolve;
  });
  /** What was set on the element before it was one: it wins over its attributes. */
  #early = [];

  constructor() {
    super();
    for (const name of this.constructor.elementProperties.keys()) {
      if (!Object.hasOwn(this, name)) continue;
      this.#early.push([name, this[name]]);
      Reflect.deleteProperty(this, name);
    }
    this.requestUpdate();
    this.constructor.initializers.forEach((initialize) => initialize(this));
  }

  addController(controller) {
    this.#controllers.add(controller);
    if (this.renderRoot && this.isConnected) controller.hostConnected?.();
  }

  removeController(controller) {
    this.#controllers.delete(controller);
  }

  #tell(what) {
    this.#controllers.forEach((controller) => controller[what]?.());
  }

  connectedCallback() {
    this.#begin();
    this.#enable();
    this.#tell('hostConnected');
  }

  disconnectedCallback() {
    this.#tell('hostDisconnected');
  }

  attributeChangedCallback(attribute, _, value) {
    for (const [name, options] of this.constructor.elementProperties) {
      if (attributeOf(name, options) !== attribute || this.#synced === name) continue;
      this.#synced = name;
      this[name] = fromAttribute(value, options.type);
      this.#synced = undefined;
    }
  }

  #begin() {
    if (this.renderRoot) return;
    const root = this.renderRoot = this.shadowRoot ?? this.attachShadow({mode: 'open'});
    root.adoptedStyleSheets = [this.constructor.styles].flat(Infinity).map(({styleSheet}) => styleSheet);
    this.renderOptions.renderBefore = root.firstChild;
  }

  get updateComplete() {
    return this.#updated;
  }

  requestUpdate(name, before) {
    if (name !== undefined) {
      if (Object.is(this[name], before)) return;
      if (!this.#changed.has(name)) this.#changed.set(name, this.hasUpdated ? before : undefined);
      if (this.#synced !== name && this.constructor.elementProperties.get(name)?.reflect) this.#reflected.add(name);
    }
    if (!this.isUpdatePending) this.#updated = this.#enqueue();
  }

  async #enqueue() {
    this.isUpdatePending = true;
    // An update that failed is the console's to tell of, and keeps none after it from being tried.
    await this.#updated.catch((error) => void Promise.reject(error));
    await this.scheduleUpdate();
    return !this.isUpdatePending;
  }

  scheduleUpdate() {
    this.performUpdate();
  }

  performUpdate() {
    if (!this.isUpdatePending) return;
    this.#begin();
    for (const [name, value] of this.#early.splice(0)) this[name] = value;
    const changed = this.#changed;
    try {
      this.willUpdate(changed);
      this.#tell('hostUpdate');
      this.update(changed);
    } catch (error) {
      this.#settle();
      throw error;
    }
    this.#tell('hostUpdated');
    this.hasUpdated = true;
    this.updated(changed);
  }

  #settle() {
    this.#changed = new Map();
    this.isUpdatePending = false;
  }

  update() {
    const content = this.render();
    for (const name of this.#reflected) {
      const attribute = attributeOf(name, this.constructor.elementProperties.get(name));
      this.#synced = name;
      if (this[name] == null) this.removeAttribute(attribute);
      else this.setAttribute(attribute, this[name]);
      this.#synced = undefined;
    }
    this.#reflected.clear();
    this.#settle();
    render(content, this.renderRoot, this.renderOptions);
  }

  willUpdate() {}

  updated() {}
}
