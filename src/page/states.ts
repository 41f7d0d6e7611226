const custom = new WeakMap<HTMLElement, CustomStateSet>();

/**
 * Custom states of an element (`:state(ready)`). Each setter replaces those that it has set itself, so that a widget
 * can have states of its own beside those of its feed.
 */
export function stateSetter(element: HTMLElement): (states: readonly string[]) => void {
  let states = custom.get(element)!;
  // `attachInternals` works once per element.
  if (!states) custom.set(element, states = element.attachInternals().states);
  let own: readonly string[] = [];
  return (names) => {
    for (const name of own) states.delete(name);
    for (const name of own = names) states.add(name);
  };
}
