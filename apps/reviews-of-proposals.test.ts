import { afterAll, beforeAll, expect, it } from 'vitest'
import { openCycle } from '#rooms/cycle/contract.ts'
import { addDepartment } from '#rooms/organization/contract.ts'
import { propose } from '#rooms/proposals/contract.ts'
import { assign, listDesk } from '#rooms/proposals/contract-office.ts'
import { listWaiting, takeIntoCycle } from '#rooms/proposals/contract-waiting.ts'
import { pages } from '#rooms/proposals/web/pages.ts'
import { handOut, openRound } from '#rooms/screening/contract.ts'
import { openRoomWithFiles } from '#tests/support/room-with-files.ts'
import { showPage } from '#tests/support/show-page.ts'

let kept: Awaited<ReturnType<typeof openRoomWithFiles>>
const words = { place: '안양천', problem: '어둡습니다.', wish: '밝혀 주세요.', track: 'suggestion' as const }
const roundId = 'round-of-proposals'

beforeAll(async () => {
  kept = await openRoomWithFiles()
  const { run } = kept.room
  for (const id of ['parks', 'roads']) await run(addDepartment, { departmentId: id, name: `${id}과` })
  for (const id of ['reviewed', 'waiting', 'given'])
    await run(propose, { proposalId: id, title: `조명 ${id}`, ...words }, { role: 'resident', on: '2021-02-01' })
  await run(assign, { proposalId: 'given', departmentId: 'roads', reason: '소관' })
  const over = { roundId, cycleId: 'proposals-2021', name: '부서 검토', gateOrder: 1, decider: '관련 부서' }
  expect(await run(openRound, { ...over, dueOn: '2021-03-12' })).toMatchObject({ ok: true })
  const handed = await run(handOut, { roundId, departmentId: 'parks', itemIds: ['reviewed'] })
  expect(handed).toMatchObject({ ok: true })
})
afterAll(() => kept.room.close())

const desk = async (more: object = {}) => {
  const listed = await kept.room.ask(listDesk, more, { role: 'secretariat' })
  return listed.ok ? { ...listed.value, ids: listed.value.proposals.map(({ proposal }) => proposal.id) } : null
}

it('what a department reviews is not without one, and is found under that department', async () => {
  const without = await desk({ view: 'unassigned' })
  expect([without?.ids, without?.counts.unassigned]).toEqual([['waiting'], 1])
  expect((await desk({ departmentId: 'parks' }))?.ids).toEqual(['reviewed'])
  expect((await desk({ departmentId: 'roads' }))?.ids).toEqual(['given'])
  expect((await desk())?.reviewers).toEqual([{ proposalId: 'reviewed', departmentId: 'parks' }])
  const shown = await showPage(kept.room, pages, '/proposals/desk', { role: 'secretariat' })
  expect(shown).toContain('parks과 (검토)')
  expect(shown).toContain('roads과')
})

it('what stands in an open round waits for no cycle, for the gate of the round names its own', async () => {
  const period = { from: '2021-03-02', to: '2021-12-20', precision: 'day' as const }
  const steps = [{ no: 1, kind: 'intake' as const, name: '접수', period }]
  await kept.room.run(openCycle, { cycleId: 'cycle-2022', name: '2022', fiscalYear: 2022, steps })
  await kept.room.run(
    propose,
    { proposalId: 'late', title: '늦은 제안', ...words },
    { role: 'resident', on: '2021-02-20' },
  )
  expect(await kept.room.ask(listWaiting, {}, { role: 'secretariat' })).toMatchObject({
    value: { cycles: [{ id: 'cycle-2022', waiting: 1 }] },
  })
  const taken = await kept.room.run(takeIntoCycle, { cycleId: 'cycle-2022', proposalIds: ['reviewed'] })
  expect(taken).toMatchObject({ refusal: { kind: 'does-not-wait', proposalId: 'reviewed' } })
})
