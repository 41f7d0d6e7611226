/*
 * As much GraphQL as a demo of a GraphQL server needs: one query with nested selections, aliases,
 * arguments and variables. No fragments, directives or mutations.
 */

const tokenPattern = /[\s,\uFEFF]+|#[^\n]*|(\$?[A-Za-z_]\w*|-?\d+|"(?:[^"\\]|\\.)*"|[{}()[\]:!=])/gy;

function tokensOf(text) {
  const tokens = [];
  tokenPattern.lastIndex = 0;
  while (tokenPattern.lastIndex < text.length) {
    const at = tokenPattern.lastIndex;
    const match = tokenPattern.exec(text);
    if (!match) throw new SyntaxError(`Unexpected character at ${at}`);
    if (match[1]) tokens.push(match[1]);
  }
  return tokens;
}

class Parser {
  #tokens;
  #variables;

  constructor(text, variables) {
    this.#tokens = tokensOf(text);
    this.#variables = variables;
  }

  /** The fields of the first operation. */
  query() {
    while (this.#tokens.length > 0 && this.#tokens[0] !== '{') this.#tokens.shift();
    return this.#selection();
  }

  #take(expected) {
    const token = this.#tokens.shift();
    if (token === undefined || (expected && token !== expected)) {
      throw new SyntaxError(`Expected ${expected ?? 'more'}, got ${token ?? 'the end'}`);
    }
    return token;
  }

  #next(token) {
    if (this.#tokens[0] !== token) return false;
    this.#tokens.shift();
    return true;
  }

  #selection() {
    const fields = [];
    this.#take('{');
    while (!this.#next('}')) fields.push(this.#field());
    return fields;
  }

  #field() {
    const alias = this.#take();
    const name = this.#next(':') ? this.#take() : alias;
    const args = {};
    if (this.#next('(')) {
      while (!this.#next(')')) {
        const key = this.#take();
        this.#take(':');
        args[key] = this.#value();
      }
    }
    return {alias, name, args, fields: this.#tokens[0] === '{' ? this.#selection() : undefined};
  }

  #value() {
    const token = this.#take();
    if (token === '[') {
      const values = [];
      while (this.#tokens[0] !== ']') values.push(this.#value());
      this.#take(']');
      return values;
    }
    if (token.startsWith('$')) return this.#variables[token.slice(1)];
    return /^["\d-]/.test(token) ? JSON.parse(token) : token === 'true';
  }
}

function select(value, fields) {
  if (Array.isArray(value)) return value.map((item) => select(item, fields));
  if (!fields || value === null || value === undefined) return value ?? null;
  return Object.fromEntries(fields.map(({alias, name, fields: inner}) => {
    if (!Object.hasOwn(value, name)) throw new TypeError(`Field '${name}' doesn't exist`);
    return [alias, select(value[name], inner)];
  }));
}

/**
 * Answers a query.
 * @param {string} query
 * @param {Record<string, unknown>} variables
 * @param {Record<string, (args: object) => unknown>} resolvers of the outermost fields
 * @returns `{data}`, or `{errors}` in the words GraphQL servers use
 */
export function execute(query, variables, resolvers) {
  try {
    const fields = new Parser(query, variables).query();
    return {data: Object.fromEntries(fields.map(({alias, name, args, fields: inner}) => {
      if (!Object.hasOwn(resolvers, name)) throw new TypeError(`Field '${name}' doesn't exist on type 'Query'`);
      return [alias, select(resolvers[name](args), inner)];
    }))};
  } catch (error) {
    return {errors: [{message: error.message}]};
  }
}
