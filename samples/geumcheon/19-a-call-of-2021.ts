import * as calls from '#rooms/grants/contract.ts'
import * as grants from '#rooms/grants/contract-grants.ts'
import type { Chapter, Tell } from '../teller.ts'
import { projectId } from './project-sheets.ts'

const callId = 'demo-call-2021'
const won = (amount: number) => amount as never

/** What the plan calculates for project 11, by its groups: thirty million won in all. */
const budget = [
  '운영비 | 6480000',
  '마을장인 발굴 진행비 | 1220000',
  '마을장인 인터뷰 진행비 | 8400000',
  '마을살이 대학 운영비 | 12500000',
  '성과 공유회 | 1400000',
].join('\n')

const applicants = [
  ['first', '시연용 단체 가', '위원 1 | 38 | 55\n위원 2 | 35 | 50\n위원 3 | 36 | 52'],
  ['return', '시연용 단체 나', '위원 1 | 32 | 50\n위원 2 | 제척 | 신청 단체의 회원 (시연용)\n위원 3 | 30 | 48'],
  ['third', '시연용 단체 다', '위원 1 | 20 | 30\n위원 2 | 22 | 31\n위원 3 | 21 | 30'],
] as const

const receipts = [
  ['2021-07-30', '운영비', '시연용 기획', 6_480_000],
  ['2021-08-20', '마을장인 발굴 진행비', '시연용 인쇄', 1_220_000],
  ['2021-10-15', '마을장인 인터뷰 진행비', '시연용 사진관', 8_200_000],
  ['2021-11-12', '마을살이 대학 운영비', '시연용 영상', 12_500_000],
  ['2021-11-26', '성과 공유회', '시연용 식당', 1_400_000],
]
  .map((cells) => [...cells, '보조금'].join('\t'))
  .join('\n')

const by = (on: string) => ({ as: 'secretariat', on }) as const

async function tellChoice(tell: Tell): Promise<void> {
  const terms = {
    ...{
      departmentId: 'children-youth',
      projectId: projectId(11),
      year: 2021,
      title: '세대융합 프로젝트 수행단체 공모 (시연용)',
    },
    ...{ notice: '청년과 어르신이 함께할 사업을 맡을 단체를 찾습니다. 시연용 글입니다.', total: won(30_000_000) },
    ...{ opensOn: '2021-05-03', closesOn: '2021-05-21', criteria: '창의성 | 40\n실행 | 60', passMark: 60, places: 1 },
  }
  await tell(calls.draftCall, { callId, ...terms }, by('2021-04-26'))
  await tell(calls.publishCall, { callId }, by('2021-04-28'))
  const asked = { title: '마을장인을 찾아서 (시연용)', purpose: '마을장인을 만나 배웁니다. 시연용 글입니다.' }
  const amounts = { asked: won(30_000_000), ownShare: won(0), budget }
  for (const [id, applicant] of applicants) {
    const applied = { applicationId: `demo-grant-${id}`, callId, applicant, ...asked, ...amounts }
    await tell(calls.enterApplication, applied, by('2021-05-17'))
  }
  for (const [id, , sheet] of applicants)
    await tell(calls.scoreApplication, { applicationId: `demo-grant-${id}`, sheet }, by('2021-05-27'))
  await tell(calls.decideCall, { callId }, by('2021-05-28'))
}

async function tellGrants(tell: Tell): Promise<void> {
  const [first, second] = ['demo-grant-first', 'demo-grant-return']
  const agreed = { granted: won(30_000_000), ownShare: won(0), endsOn: '2021-11-30', reportDueOn: '2021-12-10' }
  const given = { applicationId: first, entryId: 'demo-grant-first-agreed', ...agreed }
  await tell(grants.recordAgreement, given, by('2021-06-04'))
  const why = '맡을 사람이 없음 (시연용)'
  await tell(grants.surrenderGrant, { applicationId: first, entryId: 'demo-grant-first-gone', why }, by('2021-06-11'))
  const of = (entry: string) => ({ applicationId: second, entryId: `demo-grant-return-${entry}` })
  await tell(grants.recordAgreement, { ...of('agreed'), ...agreed, replaces: first }, by('2021-06-18'))
  await tell(grants.recordPayment, { ...of('paid-1'), amount: won(15_000_000) }, by('2021-06-25'))
  await tell(grants.recordPayment, { ...of('paid-2'), amount: won(15_000_000) }, by('2021-09-17'))
  await tell(grants.recordInterest, { ...of('interest'), amount: won(4_210) }, by('2021-12-01'))
  const text = '마을장인 20명을 만나고 강의 20회를 열었습니다. (시연용)'
  await tell(grants.reportGrant, { ...of('report'), text }, by('2021-12-08'))
  await tell(grants.writeReceipts, { applicationId: second, table: receipts }, by('2021-12-08'))
  const disallowed = '식비가 1명에 8,000원을 넘음 (시연용)'
  await tell(
    grants.judgeReceipt,
    { applicationId: second, no: 5, amount: won(1_400_000), disallowed },
    by('2021-12-15'),
  )
  await tell(grants.submitSettlement, of('settled'), by('2021-12-16'))
  const head = { as: 'department-head', on: '2021-12-20' } as const
  await tell(grants.decideSettlement, { ...of('confirmed'), verdict: 'confirmed' }, head)
  await tell(grants.recordReturn, { ...of('returned'), amount: won(1_000_000) }, by('2021-12-27'))
}

/**
 * How the association that carries out project 11 was chosen by an open call, which one gave up and who took its place, and
 * what was settled. The plan gives the project, that a call chooses who carries it out, and its thirty million won by
 * groups; everything else is made up for the demonstration and says so.
 */
export const aCallOf2021: Chapter = {
  title: '19. A call of 2021',
  happens: async (tell) => {
    await tellChoice(tell)
    await tellGrants(tell)
  },
}
