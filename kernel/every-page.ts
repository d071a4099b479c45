/** Everything that a list in pages holds, page after page, in its order. */
export async function everyPage<Page extends { readonly pages: number }, Entry>(
  ask: (page: number) => Promise<Page>,
  entriesOf: (page: Page) => readonly Entry[],
): Promise<Entry[]> {
  const first = await ask(1)
  const all = [...entriesOf(first)]
  for (let page = 2; page <= first.pages; page += 1) all.push(...entriesOf(await ask(page)))
  return all
}
