import {addDays, weekNumber} from './days.mjs';
import {between, hash, pick} from './random.mjs';
import {deadlineOf, filled} from './news-words.mjs';
import {slugOf} from './streets.mjs';
import {specialNews} from './news-special.mjs';
import {topics} from './news-topics.mjs';

/*
 * Two hundred news items up to a day: eight a week, and a few that are there for a reason. Those of a week follow from
 * that week alone: new ones come with the days, old ones leave, and what was published does not change.
 */

const total = 200;
const weekdaysOf = [1, 1, 2, 3, 3, 4, 5, 6];
const monday = (week) => addDays('1970-01-05', (week - 1) * 7);
const month = (day) => Number(day.slice(5, 7));

/** Hours of publication begin at half past seven; what is out on a day by nine is out when the city opens. */
const opening = '09:00';

const fits = ({months}, day) => !months || (month(day) >= months[0] && month(day) <= months[1]);

/** The element at an index of a list that goes round: there were weeks before 1970. */
const around = (list, index) => list.at(index % list.length);

/** Lines go round in each topic, so that none comes back soon. */
function lineOf({name, lines}, turn, day) {
  const inSeason = lines.filter((line) => fits(line, day));
  return around(inSeason, turn + hash(name));
}

const two = (number) => String(number).padStart(2, '0');

/** An official notice is on display with its file until the deadline. */
const display = (seed, day) => ({validFrom: day, validThrough: deadlineOf(seed, day), hasFile: true});

function regular(week, slot) {
  const number = week * weekdaysOf.length + slot;
  const topic = around(topics, number * 4);
  const day = addDays(monday(week), weekdaysOf[slot] - 1);
  const seed = `news ${number}`;
  const line = lineOf(topic, Math.floor(number / topics.length), day);
  const headline = filled(line.headline, seed, day);
  return {
    slug: `${slugOf(headline).slice(0, 60).replace(/-$/, '')}-${day}`, headline, teaser: filled(line.teaser, seed, day),
    paragraphs: [filled(line.paragraph, seed, day), pick(`${seed} end`, topic.ends)], categories: topic.categories, day,
    time: `${two(between(`${seed} hour`, 7, 16))}:${two(30 + between(`${seed} minute`, 0, 5) * 5)}`,
    ...(topic.motifs.length > 0 && {motif: pick(`${seed} motif`, topic.motifs), palette: hash(`${seed} palette`) % 4}),
    ...(topic.name === 'notices' && display(seed, day)),
  };
}

const isOut = (today) => ({day, time}) => day < today || (day === today && time < opening);

const newestFirst = (a, b) => {
  const [first, second] = [a, b].map(({day, time}) => (day ? `${day} ${time}` : ''));
  return first < second ? 1 : first > second ? -1 : 0;
};

/**
 * The news up to a day, the newest first; what has no date stands last.
 * @param {string} today `YYYY-MM-DD`
 */
export function newsUntil(today) {
  const special = specialNews(today);
  const week = weekNumber(today);
  const weeks = Math.ceil(total / weekdaysOf.length) + 1;
  const published = Array.from({length: weeks * weekdaysOf.length}, (_, index) =>
    regular(week - Math.floor(index / weekdaysOf.length), index % weekdaysOf.length));
  const newest = published.filter(isOut(today)).sort(newestFirst).slice(0, total - special.length);
  return [...newest, ...special].sort(newestFirst);
}
