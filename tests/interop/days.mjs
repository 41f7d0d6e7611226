const DAY = 86_400_000;

/** The day so many days from today, in Berlin: what is published has to lie ahead. */
export const dayAhead = (days) => new Intl.DateTimeFormat('en-CA', {timeZone: 'Europe/Berlin'}).format(Date.now() + days * DAY);
