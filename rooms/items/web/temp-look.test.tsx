import { mkdirSync, writeFileSync } from 'node:fs'
import { renderToString } from 'preact-render-to-string'
import { test } from 'vitest'
import { buildHouse } from '#apps/house.ts'
import { meansOn } from '#apps/means.ts'
import { isRefused } from '#kernel/page.ts'
import { reading } from '#kernel/run-query.ts'
import { DistrictId } from '#kit/id.ts'
import { Instant } from '#kit/korean-date.ts'
import { replaySample } from '#samples/replay-sample.ts'
import { testDatabase } from '#tests/support/database.ts'
import { PageContext } from '#ui/page-context.ts'
import { pages } from './pages.ts'

const now = Instant.parse('2021-06-01T01:00:00.000Z')
test('look', async () => {
  const house = buildHouse({ demonstration: true })
  const { db, drop } = await testDatabase()
  await replaySample({ house, means: meansOn(db, house) } as never, (() => now) as never)
  const out = '/tmp/items-look'
  mkdirSync(out, { recursive: true })
  const { assets } = await import('#ui/assets.ts')
  mkdirSync(`${out}/assets`, { recursive: true })
  for (const [path, asset] of assets()) {
    const body = path.endsWith('.css')
      ? Buffer.from(new TextDecoder().decode(asset.body).replaceAll('/assets/', ''))
      : asset.body
    writeFileSync(`${out}${path}`, body)
  }
  const show = async (
    path: string,
    params: Record<string, string>,
    query: Record<string, string>,
    name: string,
    lang: 'ko' | 'en' = 'ko',
    role = 'visitor',
  ) => {
    const page = pages.find((one) => one.path === path)
    if (page === undefined) throw new Error(path)
    const actor = { districtId: DistrictId.parse('geumcheon'), accountId: null, roles: [role] } as never
    const began = performance.now()
    const vnode = await reading(db, { actor, now, queries: house.queries }, (ask) =>
      page.render({ ask, actor, lang, now, params, query, form: null }),
    )
    const took = performance.now() - began
    if (isRefused(vnode)) throw new Error(JSON.stringify(vnode))
    const value = {
      lang,
      theme: 'light' as const,
      text: '100' as const,
      district: { id: 'geumcheon', name: '금천구' },
      path: path,
      csrf: 'x',
      person: null,
      nav: [],
    }
    let html = renderToString(<PageContext.Provider value={value}>{vnode}</PageContext.Provider>)
    html = html.replaceAll('"/assets/', '"assets/')
    writeFileSync(`${out}/${name}.html`, `<!doctype html>${html}`)
    console.log(name, Math.round(took), 'ms', html.length)
  }
  await show('/pipeline', {}, {}, 'pipeline')
  await show('/pipeline', {}, { measure: 'won' }, 'pipeline-won')
  await show('/pipeline', {}, {}, 'pipeline-en', 'en')
  const items = await reading(
    db,
    {
      actor: { districtId: DistrictId.parse('geumcheon'), accountId: null, roles: ['visitor'] },
      now,
      queries: house.queries,
    },
    (ask) =>
      ask((house.queries.get('items.list-items') as never as { contract: never }).contract, { size: 200 } as never),
  )
  writeFileSync(`${out}/items.json`, JSON.stringify(items, null, 1))
  await show('/items', {}, {}, 'items')
  await show('/items', {}, { q: '안양천' }, 'items-q')
  for (const id of ['g2020-c1', 'g2020-c2', 'g2020-c3', 'g2020-ab1'])
    await show('/gates/:id', { id }, {}, `gate-${id}`, 'ko', 'secretariat')
  for (const { item } of (items as never as { value: { items: { item: { id: string } }[] } }).value.items)
    await show('/items/:id', { id: item.id }, {}, `item-${item.id}`)
  await show('/items', {}, {}, 'items-again')
  await drop()
}, 120000)
