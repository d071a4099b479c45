import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { buildHouse } from '#apps/house.ts'
import type { Role } from '#kit/actor.ts'
import type { GivenTo } from '#kit/contract.ts'
import { itemFor } from '#rooms/appropriations/core/fixture.ts'
import { readHere } from '#rooms/documents/adapters/document-reader.ts'
import { OfficialDocument } from '#rooms/documents/core/model/official-document.ts'
import { filesHere } from '#rooms/documents/server/file-means.ts'
import { documentsRoom } from '#rooms/documents/server/room.ts'
import { addCard } from '#rooms/evaluation/contract.ts'
import { writeSection } from '#rooms/plans/contract.ts'
import { recordBallotResult } from '#rooms/voting/contract.ts'
import { letTheOfficeWork } from '#tests/support/office-to-report.ts'
import { drawUpTwoProjects } from '#tests/support/plan-with-two-projects.ts'
import { openRoom, type RoomTest } from '#tests/support/room-test.ts'
import { testSignIn } from '#tests/support/test-sign-in.ts'
import { enterWorksToReport } from '#tests/support/works-to-report.ts'
import { letAYearGoBy } from '#tests/support/year-to-report.ts'
import { issueReport, listIssued, listReports, seeIssued, seeReport } from '../contract.ts'
import { plainLines } from '../core/frozen-document.ts'
import { type ReportName, reportNames } from '../core/report-name.ts'
import { soundDocument } from './make-report.ts'
import { reportOf } from './reports.ts'

/** Papers for whom the office alone may ask. */
const closed: readonly ReportName[] = ['department-reviews', 'payment-sheet']
/** Papers of what is not done here: their making is proved beside them. */
const elsewhere: readonly ReportName[] = ['vote-audit']

let room: RoomTest
beforeAll(async () => {
  const others = buildHouse({ signIn: testSignIn }).rooms.filter(({ name }) => name !== 'documents')
  room = await openRoom([...others, documentsRoom(readHere([]), filesHere)])
  await drawUpTwoProjects(room)
  const ballot = {
    ...{ id: 'vote-2020', name: '주민투표', channel: null, eligibility: null, advisory: true, source: null },
    period: { from: '2020-07-17', to: '2020-07-23', precision: 'day' as const },
    contests: [
      {
        ...{ id: 'c1', title: '부문', choices: { kind: 'up-to' as const, n: 1 }, voters: 10, statedVotes: null },
        options: [
          {
            id: 'o1',
            itemId: itemFor(8).itemId,
            name: '하천',
            amount: null,
            votes: 7,
            statedRank: null,
            statedShare: null,
          },
        ],
      },
    ],
  }
  expect(await room.run(recordBallotResult, { ballot })).toMatchObject({ ok: true })
  const card = { cardId: 'result-2020-1', year: 2020, no: '1', title: '하천 가꾸기', department: '공원녹지과' }
  expect(await room.run(addCard, card)).toMatchObject({ ok: true })
  await letAYearGoBy(room)
  await enterWorksToReport(room)
  await letTheOfficeWork(room)
})
afterAll(() => room.close())

const choicesOf = async (name: string, role: Role = 'visitor') => {
  const listed = await room.ask(listReports, {}, { role })
  return listed.ok ? (listed.value.reports.find((one) => one.name === name)?.choices ?? []) : []
}
const linesOf = async (report: ReportName, of: string, role: Role = 'visitor'): Promise<readonly string[]> => {
  const seen = await room.ask(seeReport, { report, of }, { role })
  return seen.ok ? plainLines(seen.value.document).split('\n') : [seen.refusal.kind]
}

describe('every paper', () => {
  it.each(reportNames)('%s can be made of each thing that it offers, and of nothing else', async (name) => {
    for (const role of ['visitor', 'secretariat'] as const) {
      const choices = await choicesOf(name, role)
      for (const { of } of choices) {
        const seen = await room.ask(seeReport, { report: name, of }, { role })
        expect(seen).toMatchObject({ ok: true, value: { report: name, of } })
      }
      const isOffered = !elsewhere.includes(name) && (!closed.includes(name) || role === 'secretariat')
      expect(choices.length > 0).toBe(isOffered)
      for (const of of ['nothing-of-that', '없는 것!', 'minutes:nothing'])
        expect(await room.ask(seeReport, { report: name, of }, { role })).toMatchObject({
          refusal: { kind: 'report-subject-not-found' },
        })
    }
  })
  it('says the plan’s own numbers', async () => {
    const [plan] = await choicesOf('innovation-plan')
    const seen = await room.ask(seeReport, { report: 'innovation-plan', of: plan?.of ?? '' })
    if (!seen.ok) throw new Error(seen.refusal.kind)
    expect(plainLines(seen.value.document)).toContain('8. 안양천에서 놀자!')
    expect(plainLines(seen.value.document)).toContain('2020. 8. 5.(수) | 협치회의')
  })
  it('says what its rooms say', async () => {
    expect(await linesOf('meeting-record', 'meeting-to-report')).toEqual(
      expect.arrayContaining(['1 | 사업계획 승인: 원안 의결 | 3 | 3 | 3 | 2 (3명의 과반수)']),
    )
    expect((await linesOf('meeting-record', 'meeting-to-report')).at(-1)).toContain('찬성 1, 반대 2')
    const minutes = await linesOf('minutes', 'meeting-to-report')
    expect(minutes).toContain('회의 | 마을살림회의')
    expect(minutes).toContain('2판 | 2021. 3. 2. | 안건의 이름을 고침')
    const checks = await linesOf('field-checks', 'cycle-to-report')
    expect(checks.at(-1)).toBe(
      '1 | 제안 1 | 2021. 3. 1. | 공원녹지과 | 10,000 |  | 좋음 | 많음 | 알맞음 | 조금 소음 | 부서 담당자 2명 주민 3명 | 걷기 좋다',
    )
    const screened = await linesOf('screening-result', 'list-to-report')
    expect(screened).toContain('효과 | 10 | 66.67% (2/3)')
    expect(screened).toContain('1 | 제안 1 | 10,000 | 10,000 | 86.67 | 1위 | 적정 | 15,000 | 단가를 맞춤')
    expect(screened).toContain('3 | 제안 3 | 10,000 | 8,000 | 80.00 | 2위 | 부적정 |  | 다른 사업과 겹침')
    expect(screened).toContain('받음 | 3 | 28,000')
    expect(await linesOf('survey-result', 'survey-published')).toContain('길 | 6 | 100.0%')
    const letter = await linesOf('draft-letter', 'screening-result:list-to-report')
    expect(letter).toEqual(expect.arrayContaining(['제목  1차 심사 결과 보고', '금천구청장']))
  })
  it('says what is paid, in digits and in words, by place', async () => {
    const meeting = await linesOf('payment-sheet', 'meeting:meeting-to-report', 'secretariat')
    expect(meeting).toContain('금210,000원(금이십일만원정)')
    expect(meeting).toContain('1 | 민간위원 1 | 따로 정한 금액: 정한 금액 | 70,000 |  |  | ')
    const visits = await linesOf('payment-sheet', 'visits:lights-to-report@1', 'secretariat')
    expect(visits).toContain('금40,000원(금사만원정)')
    expect(visits).toContain('1 | 주민감독관 1 | 2021. 3. 2. 120분 2021. 3. 2. 120분 | 40,000 |  |  | ')
    for (const of of ['meeting:m1', 'visits:lights-to-report@2', 'visits:none@1'])
      expect(await linesOf('payment-sheet', of, 'secretariat')).toEqual(['report-subject-not-found'])
    expect(await linesOf('payment-sheet', 'meeting:meeting-to-report')).toEqual(['report-subject-not-found'])
  })
  it('replies to who proposed something, alone or to all of a cycle', async () => {
    const passed = await linesOf('reply-letter', 'told-1')
    expect(passed).toContain('가. ‘1차 심사’를 통과하여 다음 단계로 이어집니다.')
    expect(await linesOf('reply-letter', 'told-3')).toContain('1) 까닭: 다른 사업과 겹침')
    expect(await linesOf('reply-letter', 'told-4')).toContain('가. 미반영. ‘부서 검토’에서 제외되었습니다.')
    const answer = await linesOf('reply-letter', 'proposal-answered')
    expect(answer).toContain('나. 올해 놓겠습니다.')
    expect(await linesOf('reply-letters', 'geumcheon')).toEqual(['report-subject-not-found'])
    const all = await linesOf('reply-letters', 'cycle-to-report')
    expect(all.filter((line) => line.startsWith('수신'))).toHaveLength(4)
  })
  it('brings a budget bill to the assembly, with the opinion of the committee and a sheet for each project', async () => {
    const opinion = await linesOf('budget-opinion', 'bill-to-report')
    expect(opinion).toContain('□ 하천 사업을 먼저 하여 주십시오.')
    expect(opinion).toContain('의견을 낸 날 | 2021. 2. 15.')
    expect(opinion).toContain('2 | 안양천에서 놀자! | 공원녹지과 | 120,000 | 117,000 | △3,000 | 단가를 맞춤')
    expect(opinion).toContain('※ 사유가 적히지 않은 삭감이 1건 있습니다.')
    const sheet = await linesOf('budget-bill-sheet', 'bill-to-report@project-8')
    expect(sheet).toContain('시비 | 0 | 117,000 | 117,000 | 신규')
    expect(sheet).toContain('※ 산출내역의 합은 120,000천원이고 예산안의 금액은 117,000천원입니다.')
    for (const of of ['bill-to-report', 'bill-to-report@none', 'none@project-8'])
      expect(await linesOf('budget-bill-sheet', of)).toEqual(['report-subject-not-found'])
  })
  it('answers the assembly with the numbers of the pages, narrowed as it is asked', async () => {
    const projects = await linesOf('assembly-data', 'projects@2021')
    expect(projects).toContain('1 | 안양천에서 놀자! | 공원녹지과 | 120,000 | 0 | 0 | 120,000 | 0.0')
    const roads = await linesOf('assembly-data', 'cost-lines@2021@공원녹지과@~@12@산출내역을 주십시오')
    expect(roads).toContain('요구 내용 | 산출내역을 주십시오')
    expect(roads).toContain('건수 | 3건')
    expect(await linesOf('assembly-data', 'meetings@2021@@2021-03-02~2021-03-02')).toContain('건수 | 1건')
    for (const kind of ['contracts', 'grants', 'payments'])
      expect(await linesOf('assembly-data', `${kind}@2021`)).toContain('해당하는 자료가 없습니다.')
    for (const kind of ['projects', 'cost-lines', 'payments'])
      expect(await linesOf('assembly-data', `${kind}@0000`)).toContain('해당하는 자료가 없습니다.')
  })
  it('tells of works as of a day that is recorded in their year, of a bureau, of a department', async () => {
    const offered = (await choicesOf('council-work-report')).map(({ of }) => of)
    expect(offered).toEqual(['배움국@2022', 'libraries@2022', '배움국@2021@2021-05-31', 'libraries@2021@2021-05-31'])
    for (const of of ['배움국@2021', '배움국@2021@2021-05-31', 'libraries@2021@2021-05-31']) {
      const lines = await linesOf('council-work-report', of)
      expect(lines).toContain('정원 | 2 | 2')
      expect(lines).toContain('도서관과 | 1,000 | 416 | 41.6')
      expect(lines).toContain('1 | 마을도서관 | 도서관과 | 1,000 | 416 | 41.6')
    }
    expect((await linesOf('council-work-report', '배움국@2022')).join('\n')).not.toContain('41.6')
    for (const of of ['배움국@2020', '배움국@0000', '배움국@2021@2021-06-01', 'quiet@2021'])
      expect(await linesOf('council-work-report', of)).toEqual(['report-subject-not-found'])
    expect(await linesOf('department-work-plan', 'libraries@2021')).toContain('1 | 마을도서관 | 신규 | ')
    for (const of of ['배움국@2021', 'quiet@2021', 'libraries@2020'])
      expect(await linesOf('department-work-plan', of)).toEqual(['report-subject-not-found'])
  })
  it('tells nobody what a page would not', async () => {
    const aside = '제척·기피·회피 | 제척 1건'
    expect(await linesOf('screening-result', 'list-to-report')).not.toContain(aside)
    expect(await linesOf('screening-result', 'list-to-report', 'secretariat')).toContain(aside)
    const hidden = ['report-subject-not-found']
    for (const [report, of, told] of [
      ['department-reviews', 'round-to-report', '통과(적정·조건부적정) | 3 | 30,000 | 28,000'],
      ['survey-result', 'survey-closed', '길 | 6 | 100.0%'],
    ] as const) {
      expect(await linesOf(report, of)).toEqual(hidden)
      expect(await linesOf('draft-letter', `${report}:${of}`)).toEqual(hidden)
      expect(await linesOf(report, of, 'secretariat')).toContain(told)
    }
  })
  it('with a fault, or a name that none has, is a mistake in the program', () => {
    const document = {
      version: 1,
      title: '잘못',
      language: 'ko',
      marks: 'report',
      header: null,
      pageNumbers: true,
    } as const
    const table = { kind: 'table', caption: null, unit: null, widthsMm: [500], headRows: 0, lines: true } as const
    const cell = { held: { kind: 'empty' }, columnSpan: 1, rowSpan: 1 } as const
    expect(() =>
      soundDocument(OfficialDocument.parse({ ...document, blocks: [{ ...table, rows: [[cell]] }] })),
    ).toThrow('wider-than-the-page')
    expect(() => reportOf([], 'none' as never)).toThrow('No report')
  })
})

describe('a paper issued', () => {
  const of = 'plan-2021'
  const issue = (issueId: string, more: object = {}, role: 'secretariat' | 'resident' = 'secretariat') =>
    room.run(
      issueReport,
      { issueId, report: 'innovation-plan', of, disclosure: 'public', ...more } as GivenTo<typeof issueReport>,
      { role, on: '2021-03-02' },
    )

  it('is frozen with its hash, once for each state of the data', async () => {
    const [plan] = await choicesOf('innovation-plan')
    expect(plan?.of).toBe(of)
    expect(await issue('i1', {}, 'resident')).toMatchObject({ refusal: { kind: 'not-permitted' } })
    expect(await issue('i1')).toMatchObject({ ok: true, value: { version: 1 } })
    expect(await issue('i2')).toMatchObject({ refusal: { kind: 'nothing-changed', version: 1 } })
    expect(await issue('i0', { of: 'none' })).toMatchObject({ refusal: { kind: 'report-subject-not-found' } })
  })
  it('is issued anew with a reason when the data say something else, and the difference is told', async () => {
    const section = { planId: of, sectionId: 's1', kind: 'background' as const, heading: '수립 배경', body: '□ 새 글' }
    expect(await room.run(writeSection, section)).toMatchObject({ ok: true })
    expect(await issue('i2')).toMatchObject({ refusal: { kind: 'reason-for-new-version', version: 1 } })
    expect(await issue('i1', { reason: '배경을 씀' })).toMatchObject({ refusal: { kind: 'issue-id-taken' } })
    const again = await issue('i2', { reason: '배경을 씀', disclosure: 'closed', documentNumber: '마을자치과-12' })
    expect(again).toMatchObject({ ok: true, value: { version: 2 } })
    const seen = await room.ask(seeIssued, { issueId: 'i2' }, { role: 'secretariat' })
    expect(seen).toMatchObject({ value: { intact: true, issued: { version: 2, documentNumber: '마을자치과-12' } } })
    if (!seen.ok) throw new Error('not seen')
    expect(seen.value.difference).toMatchObject({ version: 1 })
    expect(seen.value.difference?.lines).toContainEqual({ kind: 'added', text: '□ 새 글' })
  })
  it('is shown to everybody where it is public, and to those who issue otherwise', async () => {
    expect(await room.ask(seeIssued, { issueId: 'i1' })).toMatchObject({
      value: { difference: null, versions: [{ id: 'i1' }] },
    })
    expect(await room.ask(seeIssued, { issueId: 'i2' })).toMatchObject({ refusal: { kind: 'issue-not-found' } })
    expect(await room.ask(seeIssued, { issueId: 'i9' })).toMatchObject({ refusal: { kind: 'issue-not-found' } })
    expect(await room.ask(listIssued, {})).toMatchObject({ value: { total: 1, issued: [{ id: 'i1' }] } })
    const office = { role: 'secretariat' as const }
    expect(await room.ask(listIssued, { report: 'innovation-plan', of, q: '계획' }, office)).toMatchObject({
      value: { total: 2 },
    })
    expect(await room.ask(listIssued, { q: '없는 말' }, office)).toMatchObject({
      value: { total: 0, page: 1, pages: 1 },
    })
  })
})
