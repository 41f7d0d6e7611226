/** How many signs there are; with more categories they begin anew. */
const SIGNS = 8;

/** The number of a category's sign, 1 to 8, by its place among all; 0 for what is not among them. */
export const signOf = (category: string | undefined, categories: readonly string[]): number => {
  const index = category === undefined ? -1 : categories.indexOf(category);
  return index < 0 ? 0 : index % SIGNS + 1;
};
