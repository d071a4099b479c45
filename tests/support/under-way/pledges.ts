import { addPledge, linkPledge, recordResults, writeTargets } from '#rooms/pledges/contract.ts'
import { applyToJury, callPledgeJury, drawPledgeJury, giveOpinion } from '#rooms/pledges/contract-jury.ts'
import type { Doing, Visited } from './doing.ts'

const pledgeId = 'pledge-1'
const table = '단위사업\t구분\t항목\t2021\n거버넌스\t\t연석회의\t12회'
const background = { dongId: null, ageBand: '40s', sex: 'female' } as const

/** A pledge with its plan, a result and a link; a jury that takes applications, one to be drawn, one that has spoken. */
export async function pledgesUnderWay({ run, day }: Doing): Promise<readonly Visited[]> {
  const filed = { no: 1, title: '찾아가는 동주민센터', departmentId: 'village-autonomy' }
  await run(addPledge, { pledgeId, ...filed, from: '2018-07', to: '2022-06' })
  await run(writeTargets, { pledgeId, table })
  await run(recordResults, { pledgeId, part: '2021-Q1', results: [{ item: '연석회의', said: '3회' }] })
  await run(linkPledge, { pledgeId, kind: 'project', id: 'p2021-08' })
  const strata = ['age', 'sex'] as const
  for (const [juryId, closesOn] of [
    ['jury-open', day(3)],
    ['jury-closed', day(-1)],
    ['jury-drawn', day(-1)],
  ] as const)
    await run(callPledgeJury, {
      juryId,
      title: '공약이행평가단',
      seats: 2,
      opensOn: day(-3),
      closesOn,
      strata: [...strata],
    })
  const early = { on: day(-2) }
  await run(applyToJury, { juryId: 'jury-open', ...background }, { as: 'governance-council-member', ...early })
  await run(applyToJury, { juryId: 'jury-closed', ...background }, { as: 'governance-council-member', ...early })
  await run(applyToJury, { juryId: 'jury-drawn', ...background }, { as: 'resident', ...early })
  await run(drawPledgeJury, { juryId: 'jury-drawn' })
  const opinion = { opinionId: 'opinion-1', juryId: 'jury-drawn', pledgeId, text: '연석회의를 더 자주 열어 주세요.' }
  await run(giveOpinion, opinion, { as: 'resident' })
  return [
    ['secretariat', '/pledges/new'],
    ['secretariat', `/pledges/${pledgeId}`],
    ['secretariat', `/pledges/${pledgeId}/edit`],
    ['secretariat', `/pledges/${pledgeId}/results`],
    ['secretariat', `/pledges/${pledgeId}/targets`, { table }],
    ['secretariat', `/pledges/${pledgeId}/money`],
    ['secretariat', '/pledge-juries'],
    ['secretariat', '/pledge-juries/jury-closed'],
    ['resident', `/pledges/${pledgeId}`],
    ['resident', '/pledge-juries/jury-open'],
    ['governance-council-member', '/pledge-juries/jury-open'],
  ]
}
