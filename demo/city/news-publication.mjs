import {epochOf, home, momentOf} from './clocks.mjs';
import {noticeFile} from './news-file.mjs';
import {newsUntil} from './news.mjs';
import {pictureFile, pictures} from './news-pictures.mjs';
import {writeNewsAtom} from './news-atom.mjs';
import {writeNewsFeed} from './news-json-feed.mjs';
import {writeNewsJson} from './news-json.mjs';
import {writeNewsRss} from './news-rss.mjs';

const writers = {'rss': writeNewsRss, 'atom': writeNewsAtom, 'feed.json': writeNewsFeed, 'json': writeNewsJson};

/** Path of the page on which the website shows an item. */
const newsArchive = '/stadt/aktuelles/archiv.html';

const momentIn = ({day, time}) => day && momentOf(epochOf(day, time, home), home);

function withAddresses(item, base) {
  const file = item.hasFile && noticeFile(item);
  return {
    ...item, id: `tag:eschenfurt.example,2024:${item.slug}`, url: `${base}${newsArchive}#${item.slug}`, published: momentIn(item),
    image: item.motif && `${base}/stadt/aktuelles/bilder/${pictureFile(item)}`,
    imageAlt: item.motif && `Grafik: ${pictures[item.motif]}`, imageCredit: item.motif && 'Presseamt Eschenfurt',
    files: file ? [{name: `${item.headline} (PDF)`, url: `${base}/stadt/aktuelles/dateien/${item.slug}.pdf`, mimeType: 'application/pdf', size: file.length}] : [],
  };
}

/**
 * The city's news as it is published.
 * @param {string} today the newest are of this day
 */
export function createNews(today) {
  const items = newsUntil(today);
  const kept = new Map();
  const published = (base) => items.map((item) => withAddresses(item, base));

  return {
    /** The news with all that needs an address; `base` is the site's origin. */
    published,

    /** A file of all news. @param {'rss' | 'atom' | 'feed.json' | 'json'} extension */
    file(extension, base) {
      const key = `${base}.${extension}`;
      if (!kept.has(key)) {
        // A server has few host names. Invented ones in requests must not fill the memory.
        if (kept.size > 11) kept.clear();
        kept.set(key, writers[extension](published(base), {base, today}));
      }
      return kept.get(key);
    },

    /** The file of an official notice, or undefined. */
    notice(slug) {
      const item = items.find((each) => each.slug === slug && each.hasFile);
      return item && noticeFile(item);
    },
  };
}
