import { openCycle } from '#rooms/cycle/contract.ts'
import { askCode } from '#rooms/identity/contract-code.ts'
import { propose, supportProposal } from '#rooms/proposals/contract.ts'
import { argueAbout, replyTo, takeArguments } from '#rooms/proposals/contract-arguments.ts'
import { takeIn } from '#rooms/proposals/contract-intake.ts'
import { assign, checkAnswer, draftAnswer, reassign } from '#rooms/proposals/contract-office.ts'
import { importTransfers } from '#rooms/proposals/contract-transfers.ts'
import type { Doing, Visited } from './doing.ts'
import { heldFile } from './files.ts'

const said = { place: '별빛공원', problem: '여름에 덥습니다.', wish: '그늘막을 놓아 주세요.' }

/** Proposals with their support, with the office and with an answer in each of its states, and transfers of the city. */
export async function proposalsUnderWay(doing: Doing): Promise<readonly Visited[]> {
  const { run, day } = doing
  const proposes = async (proposalId: string, track: 'policy' | 'suggestion') => {
    const fileId = await heldFile(doing, '자료.txt', `${proposalId}의 자료`, { as: 'resident' })
    const proposal = { proposalId, ...said, title: `그늘막 ${proposalId}`, track, files: [{ fileId }] }
    await run(propose, proposal, { as: 'resident' })
  }
  const assigned = async (proposalId: string) => {
    await proposes(proposalId, 'suggestion')
    await run(assign, { proposalId, departmentId: 'parks', reason: '소관입니다' })
  }
  await run(takeArguments, { takesArguments: true })
  await proposes('proposal-supporting', 'policy')
  const argued = { proposalId: 'proposal-supporting', says: '아이들이 좋아합니다' }
  await run(argueAbout, { ...argued, argumentId: 'argument-1', side: 'for' }, { as: 'budget-committee-member' })
  await run(replyTo, { ...argued, argumentId: 'reply-1', to: 1 }, { as: 'resident' })
  await run(supportProposal, { proposalId: 'proposal-supporting' }, { as: 'budget-committee-member' })

  await proposes('proposal-received', 'suggestion')
  await assigned('proposal-assigned')
  await assigned('proposal-going-round')
  for (const departmentId of ['roads', 'environment', 'parks'])
    await run(reassign, { proposalId: 'proposal-going-round', departmentId, reason: '소관이 아닙니다' })
  const answered = { verdict: 'adopted' as const, opinion: '내년에 놓겠습니다.' }
  for (const proposalId of ['proposal-drafted', 'proposal-checked']) {
    await assigned(proposalId)
    await run(draftAnswer, { proposalId, ...answered }, { as: 'department-officer' })
  }
  await run(checkAnswer, { proposalId: 'proposal-checked' }, { as: 'department-head' })

  const rows = ['2020-1', '2020-2'].map((number, at) => ({
    ...{ row: at + 2, number, title: `이관 ${at + 1}`, amount: '700,000', alias: '', verdict: '적정', reason: '' },
  }))
  await run(importTransfers, {
    ...{ importId: 'transfers-of-now', cycleId: 'cycle-of-transfers', fileName: '이관.xlsx', unit: 'thousand', rows },
    ...{ from: day(-20), until: day(-10) },
  })
  const intake = { no: 1, kind: 'intake' as const, name: '제안 접수' }
  // Before the cycle that goes on today there was none: what came in then waits for one that is opened afterwards.
  const [before, row] = [day(-61), { row: 2, title: '먼저 들은 제안', dong: '', contact: '', ...said }]
  const told = { intakeId: 'told-before', way: 'visit' as const, receivedOn: before, rows: [row] }
  await run(takeIn, told, { as: 'department-officer' })
  const steps = [{ ...intake, period: { from: before, to: day(60), precision: 'day' as const } }]
  await run(openCycle, { cycleId: 'cycle-of-now', name: '올해 참여예산', fiscalYear: Number(day().slice(0, 4)), steps })
  const token = 'where-'.padEnd(32, 'b')
  await run(askCode, { token, contact: 'where@example.org' }, { as: 'visitor' })
  const heads = ['이관번호', '제안명', '요청액', '검토의견', '사유']
  const pasted = [heads, ['2026-1', '새 이관', '700,000', '적정', '']].map((cells) => cells.join('\t')).join('\n')
  const at = (id: string, page = '') => `/proposals/proposal-${id}${page}`
  return [
    ['resident', '/proposals/new'],
    ['resident', at('supporting')],
    ['resident', at('supporting', '/edit')],
    ['governance-council-member', at('supporting')],
    ['budget-committee-member', at('supporting')],
    ['governance-council-member', at('supporting', '/arguments')],
    ['secretariat', at('supporting', '/arguments')],
    ['secretariat', '/proposals/rules'],
    ['secretariat', at('received')],
    ['secretariat', at('received', '/split')],
    ['secretariat', '/proposals/reach/proposal-received'],
    ['secretariat', '/proposals/merge?q=%EA%B7%B8%EB%8A%98%EB%A7%89'],
    ['secretariat', at('assigned')],
    ['department-officer', at('assigned')],
    ['budget-office', at('going-round')],
    ['department-head', at('drafted')],
    ['secretariat', at('checked')],
    ['secretariat', '/proposals/desk?view=to-send'],
    ['secretariat', '/proposals/desk/waiting?cycle=cycle-of-now&confirm=all'],
    ['department-officer', '/proposals/intake'],
    ['secretariat', '/proposals/transfers/import', { cycleId: 'cycle-of-transfers', pasted }],
    ['secretariat', '/proposals/transfers/transfers-of-now'],
    ['visitor', `/proposals/where/${token}`],
  ]
}
