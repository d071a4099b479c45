import { afterAll, beforeAll, expect, it } from 'vitest'
import { writeTable } from '#apps/write-table.ts'
import type { RefusedForm } from '#kernel/page.ts'
import { openRoom, type RoomTest } from '#tests/support/room-test.ts'
import { showPage } from '#tests/support/show-page.ts'
import { openCall } from '../contract-calls.ts'
import { organizationRoom } from '../server/room.ts'
import { organizationPages } from './pages.ts'

let room: RoomTest
beforeAll(async () => {
  room = await openRoom([organizationRoom])
})
afterAll(() => room.close())

it('leads from what is wrong to each field of a refused call', async () => {
  const wrong = [
    ...['bodyId', 'title', 'notice', 'opensOn', 'closesOn', 'places.1.name', 'places.0.seats', 'criteria.0.most'],
    ...['jurors.0', 'reserves', 'seed'],
  ]
  const form = {
    ...{ command: openCall.name, refusal: { kind: 'invalid-input' }, sentence: '고쳐 주세요.' },
    values: { 'places.1.name': '' },
    fieldErrors: Object.fromEntries(wrong.map((name) => [name, '값을 넣어 주세요.'])),
  }
  const html = await showPage(room, organizationPages(writeTable), '/calls', { role: 'secretariat', form })
  const ids = new Set([...html.matchAll(/\sid="([^"]+)"/g)].map(([, id]) => id))
  const summary = /id="error-summary".*?<form/s.exec(html)?.[0] ?? ''
  const links = [...summary.matchAll(/href="#([^"]+)"/g)].map(([, to]) => to)
  expect(links).toHaveLength(wrong.length)
  expect(links.filter((to) => !ids.has(to))).toEqual([])
})

it('keeps the seed that was written down when the form is refused, and draws one for a fresh form', async () => {
  const seedIn = async (form?: RefusedForm) => {
    const wish = { role: 'secretariat' as const, ...(form === undefined ? {} : { form }) }
    const html = await showPage(room, organizationPages(writeTable), '/calls', wish)
    const [field = ''] = /<input[^>]*name="seed"[^>]*>/.exec(html) ?? []
    return / value="([^"]*)"/.exec(field)?.[1]
  }
  const written = await seedIn()
  if (written === undefined) throw new Error('No seed was drawn.')
  expect(written.length).toBeGreaterThanOrEqual(16)
  expect(await seedIn()).not.toBe(written)
  const refused = { command: openCall.name, refusal: { kind: 'panel-missing' }, sentence: '없습니다.', fieldErrors: {} }
  expect(await seedIn({ ...refused, values: { seed: written } })).toBe(written)
})
