/*
 * Each line with a mark must not compile. TypeScript lets every unknown attribute with a hyphen pass in JSX, so
 * `on:city-loaded` and `bool:deep-links` are not among them.
 */
export const wrong = <>
  <waste-calendar source="/abfuhr.ics" /> {/* wrong: no such attribute */}
  <waste-calendar attr:source="/abfuhr.ics" /> {/* wrong: no such attribute */}
  <waste-calendar prop:source="/abfuhr.ics" /> {/* wrong: no such property */}
  <waste-calendar heading-level="two" /> {/* wrong: no number */}
  <waste-calendar attr:heading-level="two" /> {/* wrong: no number */}
  <waste-calendar prop:headingLevel="2" /> {/* wrong: a property has its own type */}
  <waste-calendar view="week" /> {/* wrong: no such view */}
  <waste-calendar attr:view="week" /> {/* wrong: no such view */}
  <waste-calendar on:city-select={(event) => event.detail.count} /> {/* wrong: another event's detail */}
  <city-events deep-link="no" /> {/* wrong: a boolean */}
  <city-events bool:deep-link="no" /> {/* wrong: a boolean */}
  <city-events attr:deep-link={false} /> {/* wrong: Solid would write "false" */}
  <city-events items={[{id: 'market'}]} /> {/* wrong: an event has a name */}
  <city-events attr:items={[]} /> {/* wrong: a property, no attribute */}
  <city-events on:city-select={(event) => event.detail.item.title} /> {/* wrong: no such field */}
  <bin-calendar src="/abfuhr.ics" /> {/* wrong: no such tag */}
</>;
