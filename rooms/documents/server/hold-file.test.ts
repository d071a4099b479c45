import { sql } from 'kysely'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { connect } from '#db/connect.ts'
import { runCommand } from '#kernel/run-command.ts'
import { AccountId, DistrictId } from '#kit/id.ts'
import { phonePhoto } from '#tests/support/phone-photo.ts'
import { type RoomTest, testNow } from '#tests/support/room-test.ts'
import { base64, neighbour, openRoomWithFiles, resident } from '#tests/support/room-with-files.ts'
import { describeFiles, holdFile, seeFile } from '../contract-files.ts'

const district = DistrictId.parse('geumcheon')
const count = async (table: string) =>
  Number((await sql<{ n: number }>`select count(*)::int as n from ${sql.table(table)}`.execute(room.db)).rows[0]?.n)
let room: RoomTest
let hold: WithFiles['hold']
let recordedWords: WithFiles['recordedWords']
type WithFiles = Awaited<ReturnType<typeof openRoomWithFiles>>

beforeAll(async () => {
  ;({ room, hold, recordedWords } = await openRoomWithFiles())
})
afterAll(() => room.close())

describe('holding a file', () => {
  test('a photo is kept anew in two sizes, for its sender alone', async () => {
    const held = await hold('골목 사진.jpg', await phonePhoto({ background: '#123' }))
    expect(held).toMatchObject({
      name: '골목 사진.webp',
      format: 'picture',
      width: 1200,
      height: 1600,
      state: 'held',
      endsAt: '2021-03-03T01:00:00.000Z',
    })
    const own = await room.ask(seeFile, { fileId: held.fileId, small: true }, resident)
    expect(own).toMatchObject({ ok: true, value: { contentType: 'image/webp' } })
    expect(await room.ask(seeFile, { fileId: held.fileId }, neighbour)).toMatchObject({
      refusal: { kind: 'file-not-found' },
    })
    expect(await room.ask(describeFiles, { fileIds: [held.fileId] }, neighbour)).toEqual({
      ok: true,
      value: { files: [] },
    })
    expect(await recordedWords()).not.toContain('골목 사진')
  })

  test('the same file sent twice is held once, a neighbour’s is theirs', async () => {
    const first = await hold('글.txt', '같은 글')
    expect((await hold('다른 이름.txt', '같은 글')).fileId).toBe(first.fileId)
    expect((await hold('글.txt', '같은 글', neighbour)).fileId).not.toBe(first.fileId)
  })

  test.each([
    ['거짓.jpg', '%PDF-1.7 이것은 그림이 아니다', 'name-not-of-content'],
    ['그림.png', 'GIF89a', 'format-not-kept'],
    ['쪽.txt', '<script>alert(1)</script>', 'format-not-kept'],
    ['글.txt', 'EICAR', 'virus-found'],
  ])('%s is refused', async (name, text, kind) => {
    const before = await count('kept_file')
    expect(await room.run(holdFile, { name, base64: base64(Buffer.from(text, 'latin1')) }, resident)).toMatchObject({
      ok: false,
      refusal: { kind },
    })
    expect(await count('kept_file')).toBe(before)
  })

  test('fifty at once by one person, whose day has room for ten: exactly ten are kept', async () => {
    const by = AccountId.parse('resident-3')
    await sql`insert into kept_file_day values ('geumcheon', ${by}, '2021-03-02', 290, 1000)`.execute(room.db)
    const db = connect(room.connection, { max: 20 })
    const handler = room.house.commands.get(holdFile.name)
    if (handler === undefined) throw new Error('It is not mounted.')
    const actor = { districtId: district, accountId: by, roles: ['resident' as const] }
    const outcomes = await Promise.all(
      Array.from({ length: 50 }, (_, at) => {
        const input = { name: `${at}.txt`, base64: base64(`${at}번째 글`) }
        return runCommand({ ...room.means, db }, { handler, actor, input, now: testNow })
      }),
    )
    await db.destroy()
    expect(outcomes.filter(({ ok }) => ok)).toHaveLength(10)
    for (const one of outcomes) if (!one.ok) expect(one.refusal).toEqual({ kind: 'day-is-full' })
    const { rows } = await sql<{ files: number; kept: number }>`
      select files, (select count(*)::int from kept_file where account_id = ${by}) as kept
      from kept_file_day where account_id = ${by}`.execute(room.db)
    expect(rows).toEqual([{ files: 300, kept: 10 }])
  })

  test('what would go beyond the bytes of a day is refused, and what fits is taken', async () => {
    await sql`update kept_file_day set files = 1, bytes = ${300 * 1024 * 1024 - 10} where account_id = 'resident-3'`.execute(
      room.db,
    )
    const by = { role: 'resident', account: 'resident-3' } as const
    const send = (text: string) => room.run(holdFile, { name: '글.txt', base64: base64(text) }, by)
    expect(await send('eleven byte')).toMatchObject({ refusal: { kind: 'day-is-full' } })
    expect(await send('ten bytes.')).toMatchObject({ ok: true })
  })
})
