import { recordContract, recordPayment, recordStep } from '#rooms/contracts/contract.ts'
import { entrustWork, payTrustee, recordGuidance } from '#rooms/contracts/contract-entrusting.ts'
import { drawUpProcedure, planProcedureStep, recordProcedureStep } from '#rooms/contracts/contract-procedure.ts'
import type { StepKind } from '#rooms/contracts/core/procedure.ts'
import type { Chapter } from '../teller.ts'
import { projectId } from './project-sheets.ts'

const contractId = 'demo-goods-2021'
const note = '시연용 값입니다. 금액은 사업계획의 공론장 자료 제작과 사무용품 구매(200만원)에서 따왔습니다.'

const lights = projectId(9)

/** Kind, name, planned days, real days: the design is finished 45 days late, and moves all that waits for it. */
const steps: readonly (readonly [StepKind, string, string, string, string, string])[] = [
  ['design', '설계', '2021-02-08', '2021-02-28', '2021-02-08', '2021-04-14'],
  ['contract-review', '계약심사', '2021-03-01', '2021-03-10', '2021-04-15', '2021-04-23'],
  ['bidding', '입찰·계약', '2021-03-11', '2021-03-31', '2021-04-26', '2021-05-14'],
  ['start', '착공', '2021-04-01', '2021-04-01', '2021-05-17', '2021-05-17'],
  ['completion', '준공', '2021-04-02', '2021-06-30', '2021-05-18', '2021-09-03'],
]

/**
 * What project 17 bought for its small forums in 2021. The plan gives what it costs, 2,000,000 won; that it was contracted
 * so, with whom and when, is made up for the demonstration, and its name and note say so. So are all steps and days of
 * the procedure of project 9, the security lights: the plan names none. What project 14 entrusts, 8,800,000 won for prams,
 * is in its cost lines (003 annex, 민간위탁금); to whom and how it was inspected is made up.
 */
export const aContractOf2021: Chapter = {
  title: '20. A contract, a procedure and entrusted work of 2021',
  happens: async (tell) => {
    const by = (on: string) => ({ as: 'secretariat', on }) as const
    const terms = {
      ...{ departmentId: 'village-autonomy', projectId: projectId(17), title: '공론장 자료와 사무용품 (시연용)' },
      kind: 'goods',
      method: 'private',
      ...{ privateReason: '추정가격이 적음 (시연용)', contractor: '시연용 문구사' },
      ...{ startsOn: '2021-01-11', endsOn: '2021-02-10', delayRate: '0.8', document: '시연용-계약-001', note },
      ...{ estimated: 2_000_000 as never, amount: 1_900_000 as never },
    } as const
    await tell(recordContract, { contractId, ...terms }, by('2021-01-11'))
    const step = { contractId, document: null }
    await tell(recordStep, { ...step, entryId: 'demo-goods-completed', step: 'completed' }, by('2021-02-08'))
    await tell(recordStep, { ...step, entryId: 'demo-goods-passed', step: 'passed' }, by('2021-02-09'))
    const paid = { entryId: 'demo-goods-paid', contractId, form: 'final', amount: 1_900_000 as never } as const
    await tell(recordPayment, { ...paid, document: '시연용-지출-001' }, by('2021-02-15'))
    const entrustingId = 'demo-prams-2021'
    const prams = {
      ...{ departmentId: 'village-autonomy', projectId: projectId(14), title: '유모차 마련과 수리·관리 위탁 (시연용)' },
      ...{ trustee: '시연용 협동조합', consentedOn: '2020-12-15', from: '2021-03-02', to: '2021-12-31' },
      note: '위탁금 880만원은 사업계획의 산출내역에 있고, 수탁자와 날짜, 점검한 내용은 시연용입니다.',
    }
    const won = 8_800_000 as never
    await tell(entrustWork, { entrustingId, ...prams, amount1: won }, by('2021-02-22'))
    const entrusted = { entrustingId, entryId: 'demo-prams-paid' }
    await tell(payTrustee, { ...entrusted, year: 2021, amount: won, document: '시연용-지출-002' }, by('2021-03-15'))
    const seen = { ...entrusted, entryId: 'demo-prams-seen', result: 'to-correct' } as const
    await tell(recordGuidance, { ...seen, what: '빌려준 날을 장부에 적을 것 (시연용)' }, by('2021-05-13'))
    await tell(drawUpProcedure, { projectId: lights, template: 'empty', firstDay: '2021-02-08' }, by('2021-01-21'))
    for (const [at, [kind, name, from, to, begunOn, finishedOn]] of steps.entries()) {
      const stepId = kind as never
      const before = steps[at - 1]
      const waitsFor = before === undefined ? [] : [before[0] as never]
      const planned = { kind, title: `${name} (시연용)`, from, to, waitsFor }
      await tell(planProcedureStep, { projectId: lights, stepId, ...planned }, by('2021-01-21'))
      await tell(recordProcedureStep, { projectId: lights, stepId, begunOn, finishedOn }, by(finishedOn))
    }
  },
}
