import type {NewsItem} from '../../src/model/news-item.js';
import {fold} from '../../src/text/fold.js';
import {toPlainText} from '../../src/text/plain-text.js';
import {wordSearch} from '../../src/text/word-search.js';
import type {NewsForm} from './news-form.js';

const withWords = wordSearch(({headline, description = '', articleBody = '', categories = [], location}: NewsItem) =>
  [headline, description, articleBody].map(toPlainText).concat(categories, location?.name ?? '').join('\n'));

/** The news of a category in which all words occur. */
export function search(items: readonly NewsItem[], {text, category}: NewsForm): readonly NewsItem[] {
  const found = withWords(items, text);
  const kind = fold(category);
  return kind ? found.filter(({categories = []}) => categories.some((name) => fold(name) === kind)) : found;
}
