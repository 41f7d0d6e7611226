/** How many signs there are. Two kinds that look alike would be taken for one: those beyond have none. */
const SIGNS = 8;

/** The number of a category's sign, 1 to 8, by its place among all; 0 for what has none. */
export const signOf = (category: string | undefined, categories: readonly string[]): number => {
  const index = category === undefined ? -1 : categories.indexOf(category);
  return index < SIGNS ? index + 1 : 0;
};
