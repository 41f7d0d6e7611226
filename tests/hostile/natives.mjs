/*
 * Changes of third-party scripts to built-in objects, before the widgets load. The functions run in the page; they are
 * named for the libraries that are known for it.
 */

/* global define, widgets */
/* eslint no-extend-native: off */

export const natives = [
  {
    name: 'prototype-js',
    title: 'prototype.js: neue und ersetzte Methoden',
    before() {
      const extend = (target, methods) => {
        for (const name of Object.keys(methods)) target[name] = methods[name];
      };
      const each = function(iterator) {
        for (let index = 0; index < this.length; index++) iterator(this[index], index);
        return this;
      };
      extend(Array.prototype, {
        each, toJSON() { return `[${this.join(', ')}]`; }, clone() { return this.slice(); },
        first() { return this[0]; }, last() { return this[this.length - 1]; }, compact() { return this.slice(); },
        reduce() { return this.length > 1 ? this : this[0]; }, without() { return this; }, inject() { return this; },
        uniq() { return this; }, intersect() { return this; }, size() { return this.length; }, inspect() { return ''; },
        _each: each, entries() { return this.slice(); }, grep() { return this; }, collect: Array.prototype.map,
      });
      Array.from = (list) => Array.prototype.slice.call(list ?? []);
      extend(String.prototype, {
        toJSON() { return `"${this}"`; }, strip() { return this.trim(); }, sub() { return `${this}`; },
        blank() { return !this.trim(); }, gsub() { return `${this}`; }, interpolate() { return `${this}`; },
        escapeHTML() { return `${this}`; }, camelize() { return `${this}`; }, capitalize() { return `${this}`; },
      });
      extend(Number.prototype, {toJSON() { return `${this}`; }, succ() { return this + 1; }, times() { return this; }});
      extend(Date.prototype, {toJSON() { return `"${this}"`; }});
      extend(Element.prototype, {
        remove() { this.parentNode.removeChild(this); return this; }, replace() { return this; },
        update() { return this; }, hide() { return this; }, show() { return this; }, visible() { return true; },
        insert() { return this; }, select() { return []; }, down() { return this; }, up() { return this; },
        observe() { return this; }, fire() { return this; },
      });
      const {bind} = Function.prototype;
      extend(Function.prototype, {
        bind(context, ...given) {
          if (arguments.length < 2 && context === undefined) return this;
          return (...more) => this.apply(context, [...given, ...more]);
        },
        curry: bind, delay() {}, defer() {}, wrap() { return this; }, methodize() { return this; },
        argumentNames() { return []; },
      });
    },
  },
  {
    name: 'object-prototype',
    title: 'Aufzählbare Erweiterung von Object.prototype',
    before() {
      Object.prototype.extension = function() {};
      Object.prototype.extend = function() { return this; };
      Object.prototype.forEachKey = 'text';
    },
  },
  {
    name: 'mootools',
    title: 'MooTools: alte Methoden ersetzt',
    before() {
      Array.prototype.contains = function(item) { return this.indexOf(item) >= 0; };
      Array.prototype.flatten = function() { return this; };
      Array.prototype.flat = function() { return [].concat(...this); };
      Array.prototype.includes = function(item) { return this.indexOf(item) >= 0; };
      Array.prototype.find = function(test, thing) { return this.filter(test, thing)[0]; };
      String.prototype.contains = function(text, separator) {
        const [whole, part] = separator ? [separator + this + separator, separator + text + separator] : [this, text];
        return whole.indexOf(part) > -1;
      };
      String.prototype.startsWith = function(text, at) { return this.indexOf(text, at) === (at || 0); };
      Object.assign = function(target, ...sources) {
        for (const source of sources) for (const key in source) target[key] = source[key];
        return target;
      };
      Object.entries = (object) => Object.keys(object).map((key) => [key, object[key]]);
      Function.prototype.extend = function() { return this; };
      Function.prototype.implement = function() { return this; };
      Function.prototype.overloadSetter = function() { return this; };
    },
  },
  {
    name: 'datejs',
    title: 'datejs: Date.parse und Date.prototype ersetzt',
    before() {
      // A date object, of the device's midnight for a day, and nothing at all where others say NaN.
      Date.parse = (text) => {
        const [, year, month, day] = /^(\d{4})-(\d\d)-(\d\d)$/.exec(text) ?? [];
        const date = year ? new Date(year, month - 1, day) : new Date(text);
        return isNaN(date) ? null : date;
      };
      Date.today = () => new Date();
      Date.prototype.add = function() { return this; };
      Date.prototype.toISOString = function() { return `"${this.getTime()}"`; };
      Date.prototype.toString = function() { return 'datejs'; };
      Date.prototype.toLocaleDateString = function() { return 'datejs'; };
    },
  },
  {
    name: 'fetch-wrapped',
    title: 'fetch ersetzt: Thenable und eingepackte Antwort',
    before() {
      const own = window.fetch;
      window.fetch = function(...given) {
        const asked = own.apply(this, given);
        return {
          then(done, failed) {
            return asked.then((answer) => ({
              ok: answer.ok, status: answer.status, url: answer.url, type: answer.type, headers: answer.headers,
              clone: () => answer.clone(), text: () => answer.text(), json: () => answer.json(),
              arrayBuffer: () => answer.arrayBuffer(), blob: () => answer.blob(),
            })).then(done, failed);
          },
        };
      };
    },
  },
  {
    name: 'fetch-broken-later',
    title: 'fetch nach dem Laden ersetzt',
    async after() {
      window.fetch = () => Promise.reject(new Error('replaced'));
      for (const widget of widgets()) await widget.reload();
    },
  },
  {
    name: 'old-promise',
    title: 'Promise durch eine alte Bibliothek ersetzt',
    before() {
      const Native = Promise;
      const Old = function(executor) {
        const inner = new Native(executor);
        this.then = (...given) => Old.resolve(inner.then(...given));
        this.catch = (failed) => this.then(undefined, failed);
        this.finally = (last) => Old.resolve(inner.finally(last));
      };
      Old.resolve = (value) => value instanceof Old ? value : new Old((done) => { done(value); });
      Old.reject = (reason) => new Old((_, failed) => { failed(reason); });
      Old.all = (list) => Old.resolve(Native.all(list));
      Old.race = (list) => Old.resolve(Native.race(list));
      window.Promise = Old;
    },
  },
  {
    name: 'zone-promise',
    title: 'Promise in Zonen, wie bei Angular',
    before() {
      const Native = Promise;
      const {then} = Native.prototype;
      const toZone = (promise) => {
        const made = Object.create(ZoneAwarePromise.prototype);
        made.inner = promise;
        return made;
      };
      function ZoneAwarePromise(executor) {
        this.inner = new Native(executor);
      }
      ZoneAwarePromise.prototype = {
        constructor: ZoneAwarePromise,
        then(...given) { return toZone(then.apply(this.inner, given)); },
        catch(failed) { return this.then(undefined, failed); },
        finally(last) {
          return this.then((value) => { last(); return value; }, (reason) => { last(); throw reason; });
        },
      };
      for (const name of ['all', 'race', 'any', 'allSettled', 'resolve', 'reject']) {
        ZoneAwarePromise[name] = (given) => toZone(Native[name](given));
      }
      Native.prototype.then = function(...given) {
        return new ZoneAwarePromise((done, failed) => { then.call(this, done, failed); }).then(...given);
      };
      window.Promise = ZoneAwarePromise;
    },
  },
  {
    name: 'elements-wrapped',
    title: 'customElements.define ersetzt',
    before() {
      const {define} = customElements;
      customElements.define = function(name, constructor, options) {
        return define.call(customElements, name.toLowerCase(), constructor, options);
      };
      const {attachShadow} = Element.prototype;
      Element.prototype.attachShadow = function(options) {
        return attachShadow.call(this, {...options, delegatesFocus: false});
      };
    },
  },
  {
    name: 'frames-replaced',
    title: 'requestAnimationFrame, Beobachter und Zeitgeber ersetzt',
    before() {
      window.requestAnimationFrame = (run) => setTimeout(() => run(Date.now()), 16);
      window.cancelAnimationFrame = clearTimeout;
      window.requestIdleCallback = (run) => setTimeout(() => run({didTimeout: false, timeRemaining: () => 0}), 1);
      window.IntersectionObserver = function(heard) {
        this.observe = (target) => {
          setTimeout(() => heard([{isIntersecting: true, target, intersectionRatio: 1}], this), 10);
        };
        this.unobserve = this.disconnect = () => {};
        this.takeRecords = () => [];
      };
      window.ResizeObserver = function() {
        this.observe = this.unobserve = this.disconnect = () => {};
      };
      const later = setTimeout;
      window.setTimeout = (run, ...given) => later(run, ...given);
      window.queueMicrotask = (run) => { Promise.resolve().then(run); };
    },
  },
  {
    name: 'json-replaced',
    title: 'JSON durch eine alte Bibliothek ersetzt',
    before() {
      const {parse, stringify} = JSON;
      window.JSON = {
        parse: (text, reviver) => parse(String(text), reviver),
        stringify: (value, replacer, space) => stringify(value, replacer, space),
      };
      Date.prototype.toJSON = function() { return this.toISOString(); };
    },
  },
  {
    name: 'old-collections',
    title: 'Map, Set und WeakMap durch Nachbauten ersetzt',
    before() {
      for (const name of ['Map', 'Set', 'WeakMap', 'WeakSet']) {
        const Native = window[name];
        const Copy = function(entries) {
          const made = new Native(entries);
          Object.setPrototypeOf(made, new.target.prototype);
          return made;
        };
        Copy.prototype = Object.create(Native.prototype);
        Copy.prototype.constructor = Copy;
        window[name] = Copy;
      }
    },
  },
  {
    name: 'old-shims',
    title: 'Alte Nachbauten von Methoden, die es längst gibt',
    before() {
      Object.fromEntries = (entries) => {
        const made = {};
        for (const [key, value] of entries) made[key] = value;
        return made;
      };
      Array.prototype.at = function(index) { return this[index < 0 ? this.length + index : index]; };
      String.prototype.replaceAll = function(what, by) { return this.split(what).join(by); };
      String.prototype.matchAll = function(pattern) {
        const found = [];
        this.replace(pattern, (...match) => { found.push(match.slice(0, -2)); return ''; });
        return found.map((match) => Object.assign(match, {index: 0, input: `${this}`}));
      };
      Element.prototype.closest = function(selector) {
        return this.matches(selector) ? this : this.parentElement && this.parentElement.closest(selector);
      };
      Element.prototype.append = function(...nodes) {
        for (const node of nodes) this.appendChild(node.nodeType ? node : document.createTextNode(node));
      };
      Element.prototype.toggleAttribute = function(name, on) {
        if (on) this.setAttribute(name, '');
        else this.removeAttribute(name);
      };
    },
  },
  {
    name: 'amd',
    title: 'AMD-Lader und Node-Namen auf der Seite',
    before() {
      window.define = () => {};
      define.amd = {jQuery: true};
      window.require = () => { throw new Error('no module'); };
      window.module = {exports: {}};
      window.exports = window.module.exports;
      window.process = {env: {}, version: 'v20', nextTick() {}};
      window.global = {};
      window.Buffer = {};
    },
  },
  {
    name: 'names-taken',
    title: 'Namen vergeben: globale Variablen mit unseren Wörtern',
    before() {
      for (const name of ['html', 'css', 'msg', 'lit', 'render', 'city', 'feed', 'version', '$', '_', 'L', 'd', 'e']) {
        window[name] = {taken: true};
      }
      for (const name of ['name', 'status', 'event', 'top', 'parent', 'self', 'length', 'origin']) {
        try {
          window[name] = 'taken';
        } catch {
          // Some cannot be taken.
        }
      }
    },
  },
  {
    name: 'tag-taken',
    title: 'Eine Marke ist schon vergeben',
    before() {
      customElements.define('waste-calendar', class extends HTMLElement {
        constructor() {
          super();
          this.attachShadow({mode: 'open'}).append('Von anderen');
        }
      });
    },
    taken: 'waste-calendar',
    said: /^warn: stadtbausteine: <waste-calendar> is already defined \(by other code\); version \S+ is not used\n$/,
  },
  {
    name: 'storage-throws',
    title: 'Speicher, der sich weigert',
    before() {
      const refuse = () => { throw new DOMException('The operation is insecure.', 'SecurityError'); };
      for (const name of ['localStorage', 'sessionStorage', 'indexedDB', 'caches']) {
        Object.defineProperty(window, name, {get: refuse, configurable: true});
      }
    },
  },
];
