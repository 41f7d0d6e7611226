/** A WordPress of Debian's package: the news feed and the posts of its REST interface. */
import {createWordPress} from '../../tools/cms/wordpress-site.mjs';
import {dayAhead} from './days.mjs';

/** WordPress brings what it needs itself. */
const programs = [];

const POSTS = [
  {title: 'Freibad öffnet am 1. Mai', day: -3, content: '<p>Die Saison beginnt: <a href="/bad">mehr</a>.</p>'},
  {title: 'Rat & Verwaltung: „Haushalt“ beschlossen', day: -2, content: '<p>Der Rat hat <em>beschlossen</em>.</p>'},
  {title: 'Straße 5 < Straße 6', day: -1, content: '<p>Ein Titel mit Zeichen.</p>'},
];

const start = async () => {
  const site = await createWordPress();
  for (const {title, day, content} of POSTS) site.addPost({title, content, date: `${dayAhead(day)} 10:00:00`});
  const about = {kind: 'news', tag: 'city-news', origin: site.address,
    expected: POSTS.map(({title, day}) => `${dayAhead(day)} ${title}`).sort()};
  return {stop: site.close, feeds: [
    {...about, name: `the news feed of WordPress ${site.about.version}`, url: `${site.address}/?feed=rss2`},
    {...about, name: `the posts of WordPress ${site.about.version}`, url: `${site.address}/?rest_route=/wp/v2/posts`},
  ]};
};

export const wordpress = {programs, start};
