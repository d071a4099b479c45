import { expect, journey } from '../journey.ts'

const atMostOfAKind = 1

/** Parts of addresses that are no ids. */
const knownParts = new Set(
  'new budget lines execution changes versions compare tables text multi-year difference settlement'.split(' '),
)

/** The kind of page an address is of: its ids left out. */
const kindOf = (path: string): string =>
  path
    .split('?')[0]
    ?.split('/')
    .map((part, index) => (index >= 3 && !knownParts.has(part) ? '*' : part))
    .join('/') ?? path

journey('every page that can be reached from home is found, in order and accessible', async ({ page, lookAround }) => {
  const seen = new Map<string, number>()
  const queue = ['/geumcheon']
  const known = new Set(queue)
  while (queue.length > 0) {
    const path = queue.shift() ?? ''
    const kind = kindOf(path)
    if ((seen.get(kind) ?? 0) >= atMostOfAKind) continue
    seen.set(kind, (seen.get(kind) ?? 0) + 1)
    const file = (await page.request.get(path)).headers()['content-disposition']
    if (file !== undefined) continue
    const answer = await page.goto(path)
    expect(answer?.status(), path).toBe(200)
    await expect(page.locator('h1'), path).toHaveCount(1)
    await lookAround()
    const links = await page
      .locator('a[href^="/geumcheon"]')
      .evaluateAll((all) => all.map((one) => one.getAttribute('href') ?? ''))
    for (const link of links) {
      const address = link.split('#')[0] ?? ''
      if (known.has(address) || /\/api\/[a-z]/.test(address)) continue
      known.add(address)
      queue.push(address)
    }
  }
  expect([...seen.keys()]).toEqual(
    expect.arrayContaining([
      '/geumcheon',
      '/geumcheon/pipeline',
      '/geumcheon/items/*',
      '/geumcheon/projects/*',
      '/geumcheon/gates/*',
    ]),
  )
})
