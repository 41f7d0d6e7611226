/**
 * The first lines of a calendar. The warnings of a script may stand before it; in another document, that is in JSON, in
 * XML or in a page, such a line is part of a text.
 */
export const calendarBegins =
  /^(?!\s*([[{]|<(?!br|b>|font|table)))([^\n\r]*[\n\r]){0,99}?[ \t\uFEFF]*BEGIN:V(CALENDAR|EVENT)\s*([\n\r]|$)/i;
