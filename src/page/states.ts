/** The custom states of an element (`:state(ready)`), set as a whole. */
export function stateSetter(element: HTMLElement): (states: readonly string[]) => void {
  const {states} = element.attachInternals();
  return (names) => {
    states.clear();
    for (const name of names) states.add(name);
  };
}
