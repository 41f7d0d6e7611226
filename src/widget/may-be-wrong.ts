type Widget = HTMLElement & {readonly state: string; readonly src: string};

/**
 * Whether the author of a page may have made a mistake: no address, an unknown attribute, a curly quotation mark. A
 * view is always looked at: `mistakes.ts` knows which there are.
 */
export const mayBeWrong = (host: Widget): boolean => !host.src && host.state === 'idle'
  || host.getAttributeNames().some((name) => /^views?=|=[‘-„«»]/.test(`${name}=${host.getAttribute(name)}`)
    || !(name in host || (host.constructor as typeof HTMLElement & {observedAttributes: string[]}).observedAttributes
      .includes(name) || /^(class|aria-|data-)/.test(name)));
