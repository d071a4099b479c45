import { sql } from 'kysely'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { z } from 'zod'
import { type CommandHandler, handleCommand } from '#kernel/handler.ts'
import type { Room } from '#kernel/house.ts'
import { command } from '#kit/contract.ts'
import { ok, refuse } from '#kit/result.ts'
import { addDong } from '#rooms/organization/contract.ts'
import { DongId } from '#rooms/organization/core/dong.ts'
import { organizationRoom } from '#rooms/organization/server/room.ts'
import { openRoom, type RoomTest } from '#tests/support/room-test.ts'

const settle = command({
  name: 'village.settle',
  title: { ko: '마을을 연다', en: 'Settle a village' },
  permission: { name: 'village.settle', roles: ['resident'] },
  input: z.strictObject({ names: z.array(z.string()), goesOn: z.boolean().default(false) }),
  reply: z.object({ dongs: z.int() }),
  refusal: z.object({ kind: z.enum(['dong-id-taken', 'name-taken']) }),
})

const settleHandler: CommandHandler = handleCommand(settle, async ({ perform }, { names, goesOn }) => {
  for (const name of names) {
    const added = await perform(addDong, { dongId: DongId.parse(`dong-${name}`), name })
    if (!added.ok && !goesOn) return refuse({ kind: added.refusal.kind as 'dong-id-taken' })
  }
  const about = { kind: 'village', id: 'one' }
  const words = { ko: '마을이 열렸습니다.', en: 'A village was settled.' }
  const tell = [{ kind: 'village.settled', to: [{ followersOf: [about] }], words, about, path: '/villages/one' }]
  return ok({ reply: { dongs: names.length }, about: [about], tell })
})

const villageRoom: Room = {
  name: 'village',
  title: { ko: '마을', en: 'Village' },
  handlers: [settleHandler],
  tells: [{ kind: 'village.settled', title: { ko: '마을이 열림', en: 'A village settled' } }],
  explain: () => null,
}

let room: RoomTest
beforeAll(async () => {
  room = await openRoom([organizationRoom, villageRoom])
})
afterAll(() => room.close())

const happened = async () => {
  const { rows } = await sql<{
    command: string
    role: string
  }>`select command, role from record_event order by event_id`.execute(room.db)
  return rows.slice(1)
}

describe('a command with parts', () => {
  test('is carried out wholly: each part has its event, under the role that may do the whole', async () => {
    expect(await room.run(settle, { names: ['ga', 'na'] }, { role: 'resident' })).toEqual(ok({ dongs: 2 }))
    expect(await happened()).toEqual([
      { command: 'organization.add-dong', role: 'resident' },
      { command: 'organization.add-dong', role: 'resident' },
      { command: 'village.settle', role: 'resident' },
    ])
    expect(room.told.map(({ kind }) => kind)).toEqual(['village.settled'])
  })

  test('leaves nothing when a part is refused, and tells nobody', async () => {
    const refused = await room.run(settle, { names: ['da', 'ga'] }, { role: 'resident' })
    expect(refused).toMatchObject({ ok: false, refusal: { kind: 'dong-id-taken' } })
    expect([(await happened()).length, room.told.length]).toEqual([3, 1])
  })

  test('may not go on after a refused part, nor give a part what it does not take', async () => {
    const goingOn = room.run(settle, { names: ['ra', 'ga'], goesOn: true }, { role: 'resident' })
    await expect(goingOn).rejects.toThrow('went on after a part of it was refused: dong-id-taken')
    const unfit = room.run(settle, { names: [' '] }, { role: 'resident' })
    await expect(unfit).rejects.toThrow()
    expect((await happened()).length).toBe(3)
  })
})
