import { afterAll, beforeAll, expect, test } from 'vitest'
import { organizationRoom } from '#rooms/organization/server/room.ts'
import { openRoom, type RoomTest } from '#tests/support/room-test.ts'
import { seeBeside } from '../contract-beside.ts'
import { itemsRoom } from './room.ts'
import type { BesideItemsOf } from './see-beside.ts'

const progressOf: BesideItemsOf = async (_, { projectIds }) =>
  projectIds.map((id) => ({
    id: `progress-${id}`,
    title: '추진',
    lines: ['다섯 단계 가운데 셋'],
    href: `/projects/${id}`,
  }))
const lessonsOf: BesideItemsOf = async (_, { itemIds }) =>
  itemIds.map((id) => ({ id: `lesson-${id}`, title: '지난해', lines: ['밝았다', '넓힌다'], href: `/results/${id}` }))

let room: RoomTest
beforeAll(async () => {
  room = await openRoom([organizationRoom, itemsRoom({ traceSteps: [], besides: [progressOf, lessonsOf] })])
})
afterAll(() => room.close())

test('tells what each room knows, in the order in which they were handed in', async () => {
  const seen = await room.ask(seeBeside, { projectIds: ['project-9'], itemIds: ['light'] })
  expect(seen.ok && seen.value.beside.map(({ id }) => id)).toEqual(['progress-project-9', 'lesson-light'])
})

test('tells nothing of what nobody knows', async () => {
  expect(await room.ask(seeBeside, {})).toEqual({ ok: true, value: { beside: [] } })
})
