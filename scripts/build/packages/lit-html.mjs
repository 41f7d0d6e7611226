/**
 * In place of `lit-html`: what templates of ours use of it. An expression stands between tags, or is an attribute's
 * value or a part of it in double quotes. Between tags a directive may stand, which returns no other one.
 */
const {document, trustedTypes} = globalThis;
const policy = trustedTypes?.createPolicy('lit-html', {createHTML: (text) => text});
const walker = document?.createTreeWalker(document, 129 /* elements and comments */);

export const noChange = Symbol();
export const nothing = Symbol();

const templates = new WeakMap();

/** A template and its values. It is a class because no data can be mistaken for an instance of it. */
class Result {
  constructor(strings, values, isSvg) {
    this.strings = strings;
    this.values = values;
    this.isSvg = isSvg;
  }

  get template() {
    if (!templates.has(this.strings)) templates.set(this.strings, new Template(this));
    return templates.get(this.strings);
  }
}

/** A directive and its values. */
export class Call {
  constructor(type, values) {
    this.type = type;
    this.values = values;
  }

  /** The directive that is there already, if it is of this type. */
  directive(before) {
    return before instanceof this.type ? before : new this.type();
  }
}

export const html = (strings, ...values) => new Result(strings, values);
export const svg = (strings, ...values) => new Result(strings, values, true);

/** Where an expression of an attribute is. Templates are ours: nobody can write this into one of them. */
const MARK = '{$}';

/** What stands before an attribute's first expression: its name, and what of its value comes before. */
const ATTRIBUTE = /\s([^\s"<>=]+)=(?:"([^"]*))?$/;

const comment = () => document.createComment('');

/** The markup of a template, with marks for its expressions, and the names of attributes as they are written. */
function markUp(strings) {
  const names = [];
  let inside;
  const markup = strings.map((text, index) => {
    // What an expression shows at the very end has to end somewhere, too.
    if (index === strings.length - 1) return text || '<!>';
    const [found, name, before] = ATTRIBUTE.exec(text) ?? [];
    if (found) {
      inside = before !== undefined;
      // HTML has names in small letters only.
      const attribute = `${text.slice(0, -found.length)} $${names.push(name) - 1}="${before ?? ''}${MARK}`;
      return inside ? attribute : `${attribute}"`;
    }
    inside &&= !text.includes('"');
    return text + (inside ? MARK : '<?>');
  });
  return {markup: markup.join(''), names};
}

/** A template made ready: its content, and where its expressions are. */
class Template {
  parts = [];

  constructor({strings, isSvg}) {
    const {markup, names} = markUp(strings);
    const text = isSvg ? `<svg>${markup}</svg>` : markup;
    const element = document.createElement('template');
    element.innerHTML = policy ? policy.createHTML(text) : text;
    const content = this.content = element.content;
    if (isSvg) content.firstChild.replaceWith(...content.firstChild.childNodes);
    walker.currentNode = content;
    for (let index = 0, node; (node = walker.nextNode()); index++) {
      if (node.nodeType === 8) {
        if (node.data) this.parts.push({index});
        continue;
      }
      for (const attribute of node.getAttributeNames().filter((name) => name.startsWith('$'))) {
        const statics = node.getAttribute(attribute).split(MARK);
        this.parts.push({index, name: names[attribute.slice(1)], statics});
        node.removeAttribute(attribute);
      }
    }
  }
}

/** A template that stands in the page. */
class Instance {
  constructor(template, options) {
    this.template = template;
    this.fragment = document.importNode(template.content, true);
    walker.currentNode = this.fragment;
    let at = -1;
    let node;
    this.parts = template.parts.map(({index, name, statics}) => {
      for (; at < index; at++) node = walker.nextNode();
      return name ? new AttributePart(node, name, statics, options) : new ChildPart(node, node.nextSibling, options);
    });
    // What is walked must not be kept.
    walker.currentNode = document;
  }

  update(values) {
    let index = 0;
    for (const part of this.parts) {
      part.set(values, index);
      index += part.size;
    }
  }
}

/** What is between two tags: all nodes after `start` and before `end`. */
class ChildPart {
  size = 1;
  /** What is shown: text, a node, an instance, a list of parts. */
  held = '';

  constructor(start, end, options) {
    this.start = start;
    this.end = end;
    this.options = options;
  }

  set(values, index) {
    this.show(values[index]);
  }

  show(given) {
    let value = given;
    if (given instanceof Call) {
      this.directive = given.directive(this.directive);
      value = this.directive.update(this, given.values);
    }
    if (value === noChange) return;
    if (value === nothing) value = '';
    value ??= '';
    if (value instanceof Result) this.showTemplate(value);
    else if (value.nodeType) this.showNode(value);
    else if (typeof value === 'object' && Symbol.iterator in value) this.showList(value);
    else this.showText(value);
  }

  showText(value) {
    if (value === this.held) return;
    if (value === '') this.clear();
    else if (this.held !== '' && typeof this.held !== 'object') this.start.nextSibling.data = value;
    else this.showNode(document.createTextNode(value));
    this.held = value;
  }

  showNode(node) {
    if (node === this.held) return;
    this.clear();
    this.insert(node);
    this.held = node;
  }

  showTemplate({template, values}) {
    if (this.held.template === template) return this.held.update(values);
    const instance = new Instance(template, this.options);
    instance.update(values);
    this.showNode(instance.fragment);
    this.held = instance;
  }

  showList(list) {
    if (!Array.isArray(this.held)) {
      this.clear();
      this.held = [];
    }
    const parts = this.held;
    let index = 0;
    for (const item of list) {
      parts[index] ??= new ChildPart(this.insert(comment()), this.insert(comment()), this.options);
      parts[index++].show(item);
    }
    if (index === parts.length) return;
    this.clear(parts[index - 1]?.end.nextSibling);
    parts.length = index;
  }

  insert(node) {
    return this.start.parentNode.insertBefore(node, this.end);
  }

  clear(from = this.start.nextSibling) {
    for (let node = from; node !== this.end;) {
      const next = node.nextSibling;
      node.remove();
      node = next;
    }
  }
}

/** An attribute, a property (`.name`), a flag (`?name`) or a listener (`@name`). */
class AttributePart {
  held = nothing;

  constructor(element, name, statics, {host}) {
    const [, kind, bare] = /^([.?@]?)(.*)/.exec(name);
    this.element = element;
    this.kind = kind;
    this.name = bare;
    this.statics = statics;
    this.host = host;
    this.size = statics.length - 1;
    this.isWhole = this.size === 1 && statics.join('') === '';
    if (kind === '@') element.addEventListener(bare, this);
  }

  set(values, index) {
    const value = this.valueOf(values, index);
    // An object may be another one inside.
    if (value === this.held && typeof value !== 'object') return;
    this.held = value;
    const {element, kind, name} = this;
    const isThere = value !== nothing;
    if (kind === '.') element[name] = isThere ? value : undefined;
    else if (kind === '?') element.toggleAttribute(name, isThere && !!value);
    else if (!kind && isThere) element.setAttribute(name, value ?? '');
    else if (!kind) element.removeAttribute(name);
  }

  valueOf(values, index) {
    if (this.isWhole) return values[index];
    const own = values.slice(index, index + this.size);
    return own.includes(nothing) ? nothing : String.raw({raw: this.statics}, ...own.map((value) => value ?? ''));
  }

  handleEvent(event) {
    this.held?.call?.(this.host, event);
  }
}

/** Shows a value in a container, before `renderBefore` where that is there. */
export function render(value, container, options = {}) {
  const before = options.renderBefore ?? null;
  const place = before ?? container;
  place.cityPart ??= new ChildPart(container.insertBefore(comment(), before), before, options);
  place.cityPart.show(value);
}
