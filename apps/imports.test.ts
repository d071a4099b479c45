import iconv from 'iconv-lite'
import { sql } from 'kysely'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { readFormValues } from '#kernel/form-values.ts'
import type { SentForm } from '#kernel/page.ts'
import type { CommandContract } from '#kit/contract.ts'
import { noUse } from '#rooms/appropriations/core/cell-use.ts'
import { appropriationsRoom } from '#rooms/appropriations/server/room.ts'
import { editLines, seeProjectLines } from '#rooms/budget/contract.ts'
import { readHere } from '#rooms/documents/adapters/document-reader.ts'
import { documentsRoom } from '#rooms/documents/server/room.ts'
import { documentsPages } from '#rooms/documents/web/pages.ts'
import { importMeetings, listMeetings } from '#rooms/meetings/contract.ts'
import { meetingsRoom } from '#rooms/meetings/server/room.ts'
import { editSheet, seeProject } from '#rooms/plans/contract.ts'
import { listProposals } from '#rooms/proposals/contract.ts'
import { takeIn } from '#rooms/proposals/contract-intake.ts'
import { proposalsRoomWith } from '#rooms/proposals/server/room.ts'
import { subsidiesRoom } from '#rooms/subsidies/server/room.ts'
import { formsOf } from '#tests/support/forms-of.ts'
import { noContacts } from '#tests/support/no-contacts.ts'
import { drawUpTwoProjects } from '#tests/support/plan-with-two-projects.ts'
import { openRoom, type RoomTest } from '#tests/support/room-test.ts'
import { roomsOfPlans } from '#tests/support/rooms-of-plans.ts'
import { expectWhole, showPage } from '#tests/support/show-page.ts'
import { testSignIn } from '#tests/support/test-sign-in.ts'
import { imports, otherImports } from './imports.ts'

const pages = documentsPages(imports, otherImports)
let room: RoomTest
beforeAll(async () => {
  const noProjects = { executedOf: async () => [], titlesOf: async () => new Map(), approvedOf: async () => new Map() }
  const rooms = [
    documentsRoom(readHere([])),
    meetingsRoom(testSignIn),
    proposalsRoomWith(noContacts),
    appropriationsRoom({ usedOf: async () => noUse }),
    subsidiesRoom(noProjects),
  ]
  room = await openRoom([...roomsOfPlans(), ...rooms])
  await drawUpTwoProjects(room)
})
afterAll(() => room.close())

const sentFile = (name: string, text: string, values: Record<string, string> = {}): SentForm => ({
  values,
  files: { file: { name, bytes: iconv.encode(text, 'cp949') } },
})
const show = (kind: string, sent?: SentForm) =>
  showPage(room, pages, `/import/${kind}`, { role: 'secretariat', ...(sent === undefined ? {} : { sent }) })

/** The values of the form by which a page sends what fits to its command. */
function readyForm(html: string): Record<string, string> {
  const form = formsOf(html)[0]
  if (form === undefined) throw new Error('The page has no form of a command.')
  return Object.fromEntries(
    form.fields.filter(({ name }) => !name.startsWith('_')).map(({ name, value }) => [name, value]),
  )
}
const carryOut = (command: CommandContract, values: Record<string, string>) =>
  room.run(command, readFormValues(command.input, values) as never)

/** How many rows each table has. */
const written = async () => {
  const { rows: named } = await sql<{ name: string }>`
    select tablename as name from pg_tables where schemaname = current_schema() order by 1`.execute(room.db)
  const counts = named.map(
    ({ name }) => sql`select ${name}::text as name, count(*)::int as rows from ${sql.table(name)}`,
  )
  return (await sql`${sql.join(counts, sql` union all `)}`.execute(room.db)).rows
}

const register = [
  '2021년 회의 대장,,,',
  '연번,날 짜,회의명,안건,참석인원',
  '1,2021. 2. 3.,똠방각하 모임,=1+1,12명',
  '2,2021. 2. 30.,펲시 모임,예산 심의,7',
  '3,2021. 2. 4.,안양천 모임,걷기,9',
].join('\r\n')

test('the rows of a file may be sent on as large as the file itself', () => {
  expect(imports.filter(({ command }) => command.large !== true).map(({ command }) => command.name)).toEqual([])
})

test('what may be imported is listed by role, shared and other screens apart', async () => {
  const html = await showPage(room, pages, '/import', { role: 'secretariat' })
  expectWhole(html)
  for (const path of ['/import/meetings', '/import/indicators', '/proposals/transfers/import'])
    expect(html).toContain(path)
  expect(await showPage(room, pages, '/import', { role: 'governance-council-member' })).toContain(
    '가져올 수 있는 것이 없습니다',
  )
})

test('a register is read, its wrong cell corrected in place, and all of it recorded; its columns are remembered', async () => {
  expectWhole(await show('meetings'))
  const before = await written()
  const read = await show('meetings', sentFile('대장.csv', register))
  expectWhole(read)
  expect(read).toContain('고칠 칸 1개')
  expect(read).toContain('날짜를 읽을 수 없습니다')
  const carried = /name="checked" value="([^"]*)"/.exec(read)?.[1]?.replaceAll('&quot;', '"') ?? ''
  expect(carried).toContain('똠방각하')
  const fixed = { values: { checked: carried, 'fix.1.date': '2021-02-28', 'leave.2': 'on' }, files: {} }
  const ready = await show('meetings', fixed)
  expectWhole(ready)
  expect(ready).toContain('2건을 가져올 수 있습니다')
  expect(await written()).toEqual(before)

  expect(await carryOut(importMeetings, readyForm(ready))).toMatchObject({ ok: true })
  const listed = await room.ask(listMeetings, { year: 2021 })
  const topics = JSON.stringify(listed)
  for (const words of ['똠방각하 모임', '펲시 모임', '=1+1']) expect(topics).toContain(words)
  expect(topics).not.toContain('안양천 모임')

  const again = await carryOut(importMeetings, readyForm(ready))
  expect(again).toMatchObject({ refusal: { kind: 'meetings-do-not-fit', meetings: [{ at: 0 }, { at: 1 }] } })
  expect(await show('meetings', sentFile('대장.csv', register))).toContain('전에 가져온 대로')
})

test('one row that the command refuses takes all others back', async () => {
  const rows = ['번호,날짜,회의명,안건', '1,2021-02-01,가,나', '9,2021-02-01,다,라'].join('\n')
  const ready = await show('meetings', sentFile('대장.csv', rows))
  const before = await written()
  expect(await carryOut(importMeetings, readyForm(ready))).toMatchObject({
    refusal: { meetings: [{ at: 0, refusal: { kind: 'register-number-taken' } }] },
  })
  expect(await written()).toEqual(before)
})

test('a table without what is needed says which column to choose; the columns chosen by hand are read', async () => {
  const rows = 'ㄱ,ㄴ,ㄷ\n2021-02-05,걷기 모임,답사'
  const unknown = await show('meetings', sentFile('대장.csv', rows))
  expect(unknown).toContain('다음 열을 골라 주세요: 날짜, 모임, 안건')
  const sheets = JSON.stringify([{ name: '표', rows: rows.split('\n').map((row) => row.split(',')) }])
  const byHand = { 'column.date': '0', 'column.groupText': '1', 'column.topic': '2', headingRow: '1' }
  const ready = await show('meetings', { values: { sheets, mapped: '0', ...byHand }, files: {} })
  expect(ready).toContain('1건을 가져올 수 있습니다')
  expect(await show('meetings', { values: { pasted: '날짜\t회의명\t안건' }, files: {} })).toContain(
    '가져올 행이 없습니다',
  )
  expect(await show('meetings', { values: {}, files: {} })).toContain('파일을 고르거나')
  expect(await show('meetings', sentFile('그림.png', '\u0089PNG'))).toContain('class="notice notice-error"')
})

const intake = [
  '제목,장소,불편한 점,바라는 점,접수일,접수방법,연락처,동의',
  '그늘막,별빛공원,덥습니다.,놓아 주세요.,2021. 2. 1.,전화,010-1234-5678,구두',
  '가로등,안양천,어둡습니다.,달아 주세요.,2021. 2. 9.,종이,,',
]

test('a register of proposals is taken in, each on its own day, or none of it', async () => {
  const unfit = await show('proposals', sentFile('접수.csv', [...intake, '의자,,,,어제,팩스,,'].join('\n')))
  expectWhole(unfit)
  expect(unfit).toContain('고칠 칸 5개')
  const ready = await show('proposals', sentFile('접수.csv', intake.join('\n')))
  expectWhole(ready)
  const values = readyForm(ready)
  const before = await written()
  const later = { ...values, rows: (values['rows'] ?? '').replace('2021-02-09', '2031-02-09') }
  expect(await carryOut(takeIn, later)).toMatchObject({ refusal: { kind: 'received-later' } })
  expect(await written()).toEqual(before)
  expect(await carryOut(takeIn, values)).toMatchObject({ value: { takenIn: 2 } })
  const listed = await room.ask(listProposals, {})
  expect(listed.ok && listed.value.proposals.map(({ proposal }) => proposal.submittedOn).toSorted()).toEqual([
    '2021-02-01',
    '2021-02-09',
  ])
  const kept = await sql`select way, contact, consented_on::text from proposal_intake order by proposal_id`.execute(
    room.db,
  )
  expect(kept.rows).toEqual([
    { way: 'telephone', contact: '01012345678', consented_on: '2021-02-01' },
    { way: 'paper', contact: null, consented_on: null },
  ])
  expect(await show('proposals', sentFile('접수.csv', intake.join('\n')))).toContain('전에 가져온 대로')
})

test('more rows than a command takes are counted and refused before any is checked', async () => {
  const rows = Array.from({ length: 501 }, () => intake[2])
  const html = await show('proposals', sentFile('접수.csv', [intake[0], ...rows].join('\n')))
  expect(html).toContain('501건을 읽었지만 한 번에 500건까지')
})

test('indicators of a project are imported with a merged goal', async () => {
  const table =
    '<table><tr><td>구분<td>사업목표<td>성과지표<td>성과목표<tr><td rowspan=2>과정<td rowspan=2>공론장<td>개최 수<td>3회 이상<tr><td>참여 인원<td>90명 이상</table>'
  const html = await show('indicators', { ...sentFile('지표.html', table, { target: 'project-8' }) })
  expectWhole(html)
  expect(await show('indicators', sentFile('지표.html', table))).toContain('어디에 넣을지')
  expect(await carryOut(editSheet, readyForm(html))).toMatchObject({ ok: true })
  const seen = await room.ask(seeProject, { projectId: 'project-8' as never })
  expect(JSON.stringify(seen)).toContain('90명 이상')
})

test('cost lines of a project are imported all or not at all', async () => {
  const before = await written()
  const rows = '통계목,항목,산출내역,금액(천원)\n사무관리비,현수막,"50,000원×2개",100\n사무관리비,인쇄,,300'
  const html = await show('cost-lines', sentFile('산출.csv', rows, { target: 'project-8' }))
  expectWhole(html)
  const values = readyForm(html)
  const edits = (values['edits'] ?? '').replace(
    '"사무관리비","group":null,"label":"인쇄"',
    '"없는 과목","group":null,"label":"인쇄"',
  )
  expect(await carryOut(editLines, { ...values, edits })).toMatchObject({ refusal: { kind: 'no-line-saved' } })
  expect(await written()).toEqual(before)
  expect(await carryOut(editLines, values)).toMatchObject({ ok: true, value: { refused: [] } })
  const seen = await room.ask(seeProjectLines, { projectId: 'project-8' as never })
  expect(seen.ok && seen.value.lines.map(({ stated }) => stated)).toEqual(expect.arrayContaining([100_000, 300_000]))
})
