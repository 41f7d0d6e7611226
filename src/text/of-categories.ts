import {fold} from './fold.js';

/** The items of any of the categories, which are separated by `;`; all of them where none is named. */
export function ofCategories<T extends {readonly categories?: readonly string[]}>(
  items: readonly T[], category: string,
): readonly T[] {
  const wanted = category.split(';').map((name) => fold(name).trim()).filter(Boolean);
  return wanted.length
    ? items.filter(({categories = []}) => categories.some((name) => wanted.includes(fold(name))))
    : items;
}
