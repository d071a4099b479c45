import { sql } from 'kysely'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { connect, inTransaction } from '#db/connect.ts'
import { runCommand } from '#kernel/run-command.ts'
import { AccountId, DistrictId } from '#kit/id.ts'
import { Instant } from '#kit/korean-date.ts'
import { destroyAccount } from '#rooms/identity/contract.ts'
import { phonePhoto } from '#tests/support/phone-photo.ts'
import { type RoomTest, testNow } from '#tests/support/room-test.ts'
import { officer, openRoomWithFiles, resident, story } from '#tests/support/room-with-files.ts'
import {
  attachFiles,
  blurFile,
  destroyFiles,
  detachFile,
  hideFile,
  listFiles,
  listFilesOfMany,
  listKeptFiles,
  restoreFile,
  seeFile,
} from '../contract-files.ts'
import { FileId } from '../core/kept-file.ts'
import { forgetFiles } from './forget-files.ts'

const district = DistrictId.parse('geumcheon')
let room: RoomTest
let hold: WithFiles['hold']
let attach: WithFiles['attach']
let recordedWords: WithFiles['recordedWords']
type WithFiles = Awaited<ReturnType<typeof openRoomWithFiles>>

beforeAll(async () => {
  ;({ room, hold, attach, recordedWords } = await openRoomWithFiles())
})
afterAll(() => room.close())

describe('files of a thing', () => {
  test('stand with it in order, for everyone or for the office', async () => {
    const photo = await hold('a.jpg', await phonePhoto({ background: '#321' }), officer)
    const sheet = await hold('표.csv', '가,나\n1,2', officer)
    const inner = await hold('안.txt', '안에서만', officer)
    expect(await attach('story-1', [{ fileId: photo.fileId, alt: '' }])).toMatchObject({
      refusal: { kind: 'alt-missing', field: 'files.0.alt' },
    })
    expect(await attach('story-1', [{ fileId: photo.fileId, alt: '마당' }, { fileId: sheet.fileId }])).toMatchObject({
      ok: true,
    })
    expect(await attach('story-1', [{ fileId: inner.fileId }], 'office')).toMatchObject({ ok: true })
    const seen = await room.ask(listFiles, { subject: story('story-1') })
    expect(seen.ok && seen.value.files.map(({ alt, format }) => [alt, format])).toEqual([
      ['마당', 'picture'],
      ['', 'csv'],
    ])
    const forOffice = await room.ask(listFiles, { subject: story('story-1') }, officer)
    expect(forOffice.ok && forOffice.value.files).toHaveLength(3)
    const many = await room.ask(listFilesOfMany, { kind: 'story', ids: ['story-1', 'none'] })
    expect(many.ok && many.value.files.map(({ subjectId }) => subjectId)).toEqual(['story-1', 'story-1'])
    expect(await room.ask(seeFile, { fileId: inner.fileId })).toMatchObject({ ok: false })
    expect(await room.ask(seeFile, { fileId: sheet.fileId })).toMatchObject({
      value: { contentType: 'text/csv; charset=utf-8', name: '표.csv' },
    })
  })

  test('two who attach one file at once: one has it', async () => {
    const { fileId } = await hold('경주.txt', '하나뿐', officer)
    const db = connect(room.connection, { max: 10 })
    const handler = room.house.commands.get(attachFiles.name)
    if (handler === undefined) throw new Error('not mounted')
    const actor = { districtId: district, accountId: AccountId.parse(officer.account), roles: ['secretariat' as const] }
    const outcomes = await Promise.all(
      ['race-1', 'race-2', 'race-3', 'race-4'].map((id) =>
        runCommand(
          { ...room.means, db },
          { handler, actor, input: { subject: story(id), files: [{ fileId }], seenBy: 'everyone' }, now: testNow },
        ),
      ),
    )
    await db.destroy()
    expect(outcomes.filter(({ ok }) => ok)).toHaveLength(1)
  })

  test('a picture of people who did not agree waits until they are blurred, and what was shown before is nowhere', async () => {
    const { fileId } = await hold('사람.jpg', await phonePhoto({ background: '#456' }), officer)
    await attach('story-2', [{ fileId, alt: '모인 사람들', people: 'not-agreed' }])
    expect(await room.ask(listFiles, { subject: story('story-2') })).toMatchObject({
      value: { files: [], waiting: 1 },
    })
    const before = await room.ask(seeFile, { fileId }, officer)
    expect(await room.ask(seeFile, { fileId })).toMatchObject({ ok: false })
    const regions = [{ left: 100, top: 100, width: 300, height: 300 }]
    expect(await room.run(blurFile, { fileId, regions }, officer)).toMatchObject({ ok: true })
    const after = await room.ask(seeFile, { fileId })
    expect(after.ok && before.ok && after.value.base64 !== before.value.base64).toBe(true)
    const old = Buffer.from(before.ok ? before.value.base64 : '', 'base64')
    const { rows } = await sql<{
      n: number
    }>`select count(*)::int as n from kept_file_content where content = ${old}`.execute(room.db)
    expect(rows).toEqual([{ n: 0 }])
    expect(await room.ask(listKeptFiles, { show: 'people' }, officer)).toMatchObject({ value: { files: [] } })
    const text = await hold('글2.txt', '글 둘', officer)
    expect(await room.run(blurFile, { fileId: text.fileId, regions }, officer)).toMatchObject({
      refusal: { kind: 'file-not-found' },
    })
    await attach('story-2', [{ fileId: text.fileId }])
    expect(await room.run(blurFile, { fileId: text.fileId, regions }, officer)).toMatchObject({
      refusal: { kind: 'not-a-picture' },
    })
  })

  test('what is hidden is the secretariat’s to see, comes back, or is destroyed after its term', async () => {
    const { fileId } = await hold('욕.txt', '욕설', officer)
    await attach('story-3', [{ fileId }])
    expect(await room.run(hideFile, { fileId, reason: '욕설' }, officer)).toMatchObject({ ok: true })
    expect(await room.run(hideFile, { fileId, reason: '욕설' }, officer)).toMatchObject({
      refusal: { kind: 'file-not-found' },
    })
    expect(await room.run(detachFile, { fileId }, officer)).toMatchObject({ refusal: { kind: 'file-not-found' } })
    expect(await room.ask(seeFile, { fileId }, { role: 'auditor' })).toMatchObject({ ok: false })
    expect(await room.ask(seeFile, { fileId }, officer)).toMatchObject({ ok: true })
    expect(await room.ask(listKeptFiles, { show: 'hidden' }, officer)).toMatchObject({
      value: { files: [{ fileId, reason: '욕설' }] },
    })
    expect(await room.run(restoreFile, { fileId }, officer)).toMatchObject({ ok: true })
    expect(await room.run(restoreFile, { fileId }, officer)).toMatchObject({ refusal: { kind: 'file-not-found' } })
    await room.run(hideFile, { fileId, reason: '욕설' }, officer)
    expect(await forgetFiles(room.db, district, Instant.parse('2021-04-02T00:00:00.000Z'))).toBeGreaterThan(0)
    expect(await room.ask(seeFile, { fileId }, officer)).toMatchObject({ ok: false })
  })

  test('one taken away, and all of a thing that is destroyed, are gone in every size', async () => {
    const first = await hold('지울.jpg', await phonePhoto({ background: '#789' }), officer)
    const second = await hold('지울.txt', '지울 글', officer)
    await attach('story-4', [{ fileId: first.fileId, alt: '지울 사진' }, { fileId: second.fileId }])
    expect(await room.run(detachFile, { fileId: FileId.parse('none') }, officer)).toMatchObject({
      refusal: { kind: 'file-not-found' },
    })
    expect(await room.run(detachFile, { fileId: first.fileId }, officer)).toMatchObject({ ok: true })
    expect(await room.run(destroyFiles, { subject: story('story-4') }, officer)).toMatchObject({
      value: { fileIds: [second.fileId] },
    })
    const { rows } = await sql<{
      n: number
    }>`select count(*)::int as n from kept_file_content where file_id in (${first.fileId}, ${second.fileId})`.execute(
      room.db,
    )
    expect(rows).toEqual([{ n: 0 }])
    expect(await recordedWords()).not.toContain('지울 사진')
  })
})

test('what nobody attaches within a day is destroyed', async () => {
  const { fileId } = await hold('잊은.txt', '잊은 글')
  await forgetFiles(room.db, district, Instant.parse('2021-03-03T00:59:59.000Z'))
  expect(await room.ask(seeFile, { fileId }, resident)).toMatchObject({ ok: true })
  await forgetFiles(room.db, district, Instant.parse('2021-03-04T16:00:00.000Z'))
  expect(await room.ask(seeFile, { fileId }, resident)).toMatchObject({ ok: false })
  const { rows } = await sql`select 1 from kept_file_day`.execute(room.db)
  expect(rows).toEqual([])
})

test('with a person go the files that they added; the office’s stay with its work, without whose they were', async () => {
  const own = await hold('내 사진.jpg', await phonePhoto({ background: '#abc' }))
  const office = await hold('회의록.txt', '회의록', officer)
  await attach('story-5', [{ fileId: office.fileId }])
  await sql`update kept_file set state = 'attached', ends_at = null, subject_kind = 'item', subject_id = 'item-9', place = 1,
    alt = '내 사진', people = 'none', audience = 'everyone' where file_id = ${own.fileId}`.execute(room.db)
  for (const { account } of [resident, officer])
    expect(await room.run(destroyAccount, { accountId: account }, { role: 'operator' })).toMatchObject({ ok: true })
  const left = await inTransaction(
    room.db,
    async (trx) =>
      (
        await sql<{
          file_id: string
          account_id: string | null
        }>`select file_id, account_id from kept_file where file_id in (${own.fileId}, ${office.fileId})`.execute(trx)
      ).rows,
  )
  expect(left).toEqual([{ file_id: office.fileId, account_id: null }])
})
