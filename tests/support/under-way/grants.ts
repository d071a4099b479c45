import * as calls from '#rooms/grants/contract.ts'
import * as grants from '#rooms/grants/contract-grants.ts'
import type { Doing, Visited } from './doing.ts'

const terms = { departmentId: 'parks', title: '마을정원 가꾸기', notice: '함께 가꿉니다.', passMark: 50 } as const
const money = { total: 10_000_000 as never, criteria: '실행 | 100', ownPercent: 0 } as const
const asked = { title: '꽃밭', purpose: '꽃을 심습니다.', asked: 2_000_000 as never, ownShare: 0 as never } as const

/** Calls in every phase, and grants of one that is decided in every state in which something can be recorded. */
export async function grantsUnderWay({ run, day }: Doing): Promise<readonly Visited[]> {
  const call = async (callId: string, opens: number, closes: number) => {
    const period = { year: 2026, opensOn: day(opens), closesOn: day(closes) }
    await run(calls.draftCall, { callId, ...terms, ...money, ...period })
  }
  const published = async (callId: string, opens: number, closes: number) => {
    await call(callId, opens, closes)
    await run(calls.publishCall, { callId }, { on: day(opens) })
  }
  const apply = (callId: string, applicationId: string, on: number) =>
    run(
      calls.enterApplication,
      { applicationId, callId, applicant: applicationId, ...asked, budget: '모종 | 2000000' },
      { on: day(on) },
    )
  await call('call-draft', 5, 20)
  await published('call-open', -5, 20)
  await published('call-closed', -30, -10)
  await published('call-decided', -60, -40)
  await apply('call-open', 'applied-now', -1)
  await apply('call-closed', 'applied-before', -20)
  const names = ['to-agree', 'agreed', 'paid', 'reported', 'submitted']
  for (const id of names) {
    const applicationId = `grant-${id}`
    await apply('call-decided', applicationId, -50)
    await run(calls.scoreApplication, { applicationId, sheet: '위원 1 | 80' })
  }
  await run(calls.decideCall, { callId: 'call-decided' })
  const agreement = { granted: 2_000_000 as never, ownShare: 0 as never, endsOn: day(30), reportDueOn: day(40) }
  for (const id of ['agreed', 'paid', 'reported', 'submitted'])
    await run(grants.recordAgreement, { entryId: `${id}-agreement`, applicationId: `grant-${id}`, ...agreement })
  for (const id of ['paid', 'reported', 'submitted']) {
    const paid = { entryId: `${id}-paid`, applicationId: `grant-${id}`, amount: 2_000_000 as never }
    await run(grants.recordPayment, paid)
  }
  for (const id of ['reported', 'submitted'])
    await run(grants.reportGrant, { entryId: `${id}-report`, applicationId: `grant-${id}`, text: '심었습니다.' })
  const table = `${day(-1)} | 모종 | 꽃가게 | 1900000 | 보조금`
  await run(grants.writeReceipts, { applicationId: 'grant-reported', table })
  const submitted = { entryId: 'submitted-settled', applicationId: 'grant-submitted' }
  await run(grants.submitSettlement, submitted, { as: 'department-head' })
  return [
    ['secretariat', '/grants/new'],
    ...['call-draft', 'call-open', 'call-closed', 'call-decided'].map(
      (id): Visited => ['secretariat', `/grants/${id}`],
    ),
    ['resident', '/grants/call-open'],
    ['secretariat', '/grants/applications/applied-before'],
    ...['to-agree', 'agreed', 'paid', 'reported', 'submitted'].map(
      (id): Visited => ['secretariat', `/grants/applications/grant-${id}`],
    ),
    ['secretariat', '/grants/applications/demo-grant-return'],
  ]
}
