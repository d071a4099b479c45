import { recordContract, recordStep } from '#rooms/contracts/contract.ts'
import { entrustWork, recordGuidance } from '#rooms/contracts/contract-entrusting.ts'
import { drawUpProcedure, recordProcedureStep } from '#rooms/contracts/contract-procedure.ts'
import type { Doing, Visited } from './doing.ts'

/**
 * A contract that is under way: it can be changed, paid and inspected, and what was recorded can be taken out. And the
 * procedure of a project whose first step has begun, beside one of a project that has none; and entrusted work.
 */
export async function contractsUnderWay({ run, day }: Doing): Promise<readonly Visited[]> {
  const contractId = 'contract-under-way'
  const terms = {
    departmentId: 'parks',
    title: '꽃길 놓기',
    kind: 'construction',
    method: 'open',
    delayRate: '0.5',
  } as const
  const told = { contractor: '마당조경', startsOn: day(-20), endsOn: day(20), amount: 10_000_000 as never }
  await run(recordContract, { contractId, ...terms, ...told }, { on: day(-30) })
  await run(recordStep, { entryId: 'contract-started', contractId, step: 'started' }, { on: day(-20) })
  const entrustingId = 'entrusted-under-way'
  const centre = {
    departmentId: 'parks',
    title: '마을센터 운영',
    trustee: '마당협동조합',
    from: day(-100),
    to: day(200),
  }
  await run(entrustWork, { entrustingId, ...centre, amount1: 9_000_000 as never })
  const guidance = { entryId: 'entrusted-guidance', entrustingId, result: 'good' as const }
  await run(recordGuidance, guidance, { on: day(-20) })
  const projectId = 'p2021-05'
  await run(drawUpProcedure, { projectId, template: 'works', firstDay: day(-40) })
  await run(recordProcedureStep, { projectId, stepId: 'feasibility' as never, begunOn: day(-30) })
  return [
    ['secretariat', '/contracts/new'],
    ['secretariat', `/contracts/${contractId}`],
    ['secretariat', '/entrustings/new'],
    ['secretariat', `/entrustings/${entrustingId}`],
    ['secretariat', '/projects/p2021-06/procedure'],
    ['secretariat', `/projects/${projectId}/procedure`],
    ['secretariat', `/projects/${projectId}/procedure?step=design`],
  ]
}
