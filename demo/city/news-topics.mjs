import {cityLife} from './news-city-life.mjs';
import {notices, townHall} from './news-town-hall.mjs';

/** A line as an object; `months` from and to, where a season matters. */
function lineOf(text) {
  const cells = text.trim().split(/\s*\|\s*/);
  const [, from, to] = /^(\d+)-(\d+)$/.exec(cells[0]) ?? [];
  const [headline, teaser, paragraph] = from ? cells.slice(1) : cells;
  return {headline, teaser, paragraph, ...(from && {months: [Number(from), Number(to)]})};
}

const topicOf = ([name, {lines, ...topic}]) => ({name, ...topic, lines: lines.trim().split('\n').map(lineOf)});

/** What the city has news of, in the order in which it comes round. */
export const topics = Object.entries({...cityLife, ...townHall, notices}).map(topicOf);
