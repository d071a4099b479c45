import { afterAll, beforeAll, expect, test } from 'vitest'
import { connect, type Db } from '#db/connect.ts'
import { organizationRoom } from '#rooms/organization/server/room.ts'
import { recordRoom } from '#rooms/record/server/room.ts'
import { partsOn } from '#tests/support/parts-on.ts'
import { openRoom, type RoomTest } from '#tests/support/room-test.ts'
import { buildServer } from './server.ts'

const origin = 'http://madang.test'
const socket = { incoming: { socket: { remoteAddress: '127.0.0.1' } } }
let room: RoomTest
let nobody: Db
const logged: Readonly<Record<string, unknown>>[] = []

beforeAll(async () => {
  room = await openRoom([organizationRoom, recordRoom((name) => ({ ko: name, en: name }))])
  nobody = connect('postgresql://u:unspoken@127.0.0.1:1/x')
})
afterAll(async () => {
  await nobody.destroy()
  await room.close()
})

test.each(['/geumcheon/history', '/geumcheon/api/record/see-chain'])(
  'while the database is away, %s says so, and that one may come again',
  async (path) => {
    const parts = partsOn(room)
    const app = buildServer({ ...parts, means: { ...parts.means, db: nobody }, log: (line) => logged.push(line) })
    const answer = await app.request(origin + path, {}, socket)
    const text = await answer.text()
    expect([answer.status, answer.headers.get('Retry-After')]).toEqual([503, '5'])
    expect(text).toContain('자료에 잠시 닿지 못합니다')
    expect(text).not.toMatch(/unspoken|127\.0\.0\.1/)
    expect(logged.at(-1)).toMatchObject({ kind: 'database-away' })
  },
)
