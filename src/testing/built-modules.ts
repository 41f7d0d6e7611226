/** The modules that a file of `dist/` is made of: the files that the loader asks for are named by digits. */
export async function modulesOf(address: string): Promise<string[]> {
  const {sources} = await (await fetch(`${address}.map`)).json() as {readonly sources: readonly string[]};
  return sources.map((path) => path.replace(/^.*\/|\.ts$/g, ''));
}
