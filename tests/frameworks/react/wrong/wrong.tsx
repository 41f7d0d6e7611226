/*
 * Each line with a mark must not compile. TypeScript lets every unknown attribute with a hyphen pass in JSX, so
 * `oncity-loaded` is not among them.
 */
export const wrong = <>
  <waste-calendar source="/abfuhr.ics" /> {/* wrong: no such attribute */}
  <waste-calendar headingLevel={2} /> {/* wrong: attributes have their names in markup */}
  <waste-calendar heading-level="two" /> {/* wrong: no number */}
  <waste-calendar view="week" /> {/* wrong: no such view */}
  <waste-calendar oncity-select={(event) => event.detail.count} /> {/* wrong: another event's detail */}
  <waste-calendar onCity-load={() => {}} /> {/* wrong: React would listen to "City-load" */}
  <city-events deep-link="no" /> {/* wrong: a boolean */}
  <city-events items={[{id: 'market'}]} /> {/* wrong: an event has a name */}
  <city-events oncity-select={(event) => event.detail.item.title} /> {/* wrong: no such field */}
  <bin-calendar src="/abfuhr.ics" /> {/* wrong: no such tag */}
</>;

const list = document.createElement('city-events');
list.addEventListener('city-select', (event) => event.detail.item.name);
list.addEventListener('city-select', (event) => event.detail.item.title); // wrong: no such field
list.addEventListener('city-load', (event) => event.detail.item); // wrong: another event's detail
