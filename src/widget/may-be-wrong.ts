type Widget = HTMLElement & {readonly state: string; readonly src: string; readonly views?: string};

/** Whether its author may have made a mistake: no address, an unknown attribute or view, curly quotation marks. */
export function mayBeWrong(host: Widget): boolean {
  const widget = host.constructor as typeof HTMLElement & {new (): Widget; observedAttributes: string[]};
  return !host.src && host.state === 'idle' && !host.hasAttribute('streets')
    || host.getAttributeNames().some((name) => {
      const value = host.getAttribute(name)!;
      return /^[„“”‚‘’«»]/.test(value)
        || !widget.observedAttributes.includes(name) && !(name in host) && !/^(class|aria-|data-)/.test(name)
        // A new one offers all there are.
        || /^views?$/.test(name) && value.split(/\s+/).some((word) => !(new widget() as Widget).views?.includes(word));
    });
}
