import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { budgetRoom } from '#rooms/budget/server/room.ts'
import { openCycle } from '#rooms/cycle/contract.ts'
import { cycleRoom } from '#rooms/cycle/server/room.ts'
import { enterItem } from '#rooms/items/contract.ts'
import { itemsRoom } from '#rooms/items/server/room.ts'
import { organizationRoom } from '#rooms/organization/server/room.ts'
import { subsidiesRoom } from '#rooms/subsidies/server/room.ts'
import { openRoom, type RoomTest } from '#tests/support/room-test.ts'
import { nonePublished } from '#tests/support/rooms-of-plans.ts'
import {
  commentField,
  copyProject,
  drawUpPlan,
  editSheet,
  listComments,
  reopenComment,
  reorderProjects,
  resolveComment,
  seePlan,
  seeProject,
  seeSheetState,
  seeWriters,
  writeProjectSheet,
} from '../contract.ts'
import { aSheet, day, planOf2021 as plan } from '../core/fixture.ts'
import { plansRoom } from './room.ts'

let room: RoomTest
beforeAll(async () => {
  const subsidies = subsidiesRoom({
    executedOf: async () => [],
    titlesOf: async () => new Map(),
    approvedOf: async () => new Map(),
  })
  room = await openRoom([
    organizationRoom,
    itemsRoom({ traceSteps: [] }),
    cycleRoom,
    budgetRoom,
    subsidies,
    plansRoom(nonePublished),
  ])
  for (const year of [2021, 2022]) {
    const steps = [{ no: 1, kind: 'drafting' as const, name: '수립', period: day(`${year - 1}-08-05`) }]
    await room.run(openCycle, { cycleId: `cycle-${year}`, name: `${year} 계획`, fiscalYear: year, steps })
    for (const itemId of [`stream-${year}`, `school-${year}`, `dust-${year}`]) {
      const item = { itemId, title: itemId, cycleId: `cycle-${year}`, kind: 'city-transfer' } as const
      await room.run(enterItem, { ...item, enteredOn: day(`${year - 1}-03-16`) })
    }
    await room.run(drawUpPlan, { plan: { ...plan, id: `plan-${year}`, cycleId: `cycle-${year}`, fiscalYear: year } })
  }
  await room.run(writeProjectSheet, { sheet: aSheet(8, 'stream-2021') })
  await room.run(writeProjectSheet, { sheet: aSheet(9, 'school-2021') })
})
afterAll(() => room.close())

const officer = { role: 'department-officer' } as const
const edit = (changes: readonly { field: string; base?: unknown; value?: unknown }[], department?: string) =>
  room.run(
    editSheet,
    { projectId: 'project-8', changes: changes as never, ...(department ? { department } : {}) },
    officer,
  )
const state = async (since = 0) => {
  const answer = await room.ask(seeSheetState, { projectId: 'project-8', since }, officer)
  if (!answer.ok) throw new Error(answer.refusal.kind)
  return answer.value
}

describe('a sheet written by several at once', () => {
  it('keeps what each writes in a field of its own, both seeing it', async () => {
    const both = await Promise.all([
      edit([{ field: 'background', base: '', value: '하천을 찾는 주민이 늘었습니다.' }], '공원녹지과'),
      edit([{ field: 'direction', base: '', value: '걷기 좋은 하천을 만듭니다.' }], '마을자치과'),
    ])
    expect(both.map(({ ok }) => ok)).toEqual([true, true])
    const seen = await state(1)
    expect(seen.version).toBe(3)
    expect(seen.fields.map(({ field, value, department }) => [field, value, department]).toSorted()).toEqual([
      ['background', '하천을 찾는 주민이 늘었습니다.', '공원녹지과'],
      ['direction', '걷기 좋은 하천을 만듭니다.', '마을자치과'],
    ])
    const role = 'department-officer'
    expect(await room.ask(seeWriters, { projectId: 'project-8' }, officer)).toMatchObject({
      value: { writing: [{ role }, { role }] },
    })
    expect((await state(3)).fields).toEqual([])
  })

  it('does not tell the public who writes', async () => {
    for (const role of ['visitor', 'resident'] as const) {
      expect(await room.ask(seeWriters, { projectId: 'project-8' }, { role })).toMatchObject({
        refusal: { kind: 'not-permitted' },
      })
      const seen = await room.ask(seeSheetState, { projectId: 'project-8', since: 1 }, { role })
      expect(seen).toMatchObject({
        value: { version: 3, fields: Array(2).fill({ role: null, department: null, editedAt: null }) },
      })
      expect(seen.ok && Object.keys(seen.value)).not.toContain('writing')
    }
    expect(await room.ask(seeWriters, { projectId: 'nowhere' }, officer)).toMatchObject({
      refusal: { kind: 'project-not-found' },
    })
  })

  it('refuses a field that another changed meanwhile, with what stands there, and touches nothing', async () => {
    const refused = await edit([
      { field: 'background', base: '', value: '다른 글' },
      { field: 'remarks', base: '', value: '비고' },
    ])
    expect(refused).toMatchObject({
      refusal: {
        kind: 'field-changed-meanwhile',
        version: 3,
        fields: [{ field: 'background', theirs: '하천을 찾는 주민이 늘었습니다.' }],
      },
    })
    expect((await state()).fields.find(({ field }) => field === 'remarks')?.value).toBe('')
    const same = await edit([{ field: 'background', base: '', value: '하천을 찾는 주민이 늘었습니다.' }])
    expect(same).toMatchObject({ value: { version: 3, fields: [] } })
  })

  it('lets one of two win who write one field at once', async () => {
    const both = await Promise.all(['가', '나'].map((value) => edit([{ field: 'contingency', base: '', value }])))
    expect(both.filter(({ ok }) => ok)).toHaveLength(1)
    expect(both.find(({ ok }) => !ok)).toMatchObject({ refusal: { kind: 'field-changed-meanwhile' } })
  })

  it('takes the rows of a plain form, and says which cell is wrong', async () => {
    const rows = { 0: { types: '계획', title: '현장조사', periodText: '2021년 1분기', order: '2' } }
    const more = {
      1: { types: '평가 및 협업', title: '점검', periodText: '2021년 8월~', order: '1' },
      2: { title: '' },
    }
    const base = JSON.stringify((await state()).fields.find(({ field }) => field === 'stages')?.value)
    expect(await edit([{ field: 'stages', base, value: { ...rows, ...more } }])).toMatchObject({ ok: true })
    const seen = await room.ask(seeProject, { projectId: 'project-8' })
    expect(seen).toMatchObject({
      value: {
        sheet: {
          stages: [
            { no: 1, types: ['evaluate', 'collaborate'], title: '점검', periodText: '2021년 8월~' },
            { no: 2, types: ['plan'], title: '현장조사', periodText: '2021년 1분기' },
          ],
        },
      },
    })
    const wrong = await edit([{ field: 'stages', base, value: [{ types: '춤', title: 'ㄱ', periodText: 'ㄴ' }] }])
    expect(wrong).toMatchObject({ refusal: { kind: 'cell-unreadable', field: 'stages', row: 1, column: 'types' } })
    expect(await edit([{ field: 'title', base: '', value: ' ' }])).toMatchObject({
      refusal: { kind: 'field-required' },
    })
    expect(await edit([{ field: 'title', value: 3 }])).toMatchObject({ refusal: { kind: 'invalid-input' } })
    const lead = [{ side: '협업부서', name: '마을자치과', tasks: '' }]
    const cooperation = (await state()).fields.find(({ field }) => field === 'cooperation')?.value
    expect(await edit([{ field: 'cooperation', base: cooperation, value: lead }])).toMatchObject({
      refusal: { kind: 'no-lead-department' },
    })
  })

  it('speaks for a department of the sheet only', async () => {
    expect(await edit([{ field: 'remarks', value: 'x' }], '김아무개')).toMatchObject({
      refusal: { kind: 'department-not-in-sheet', department: '김아무개' },
    })
    const other = { projectId: 'nowhere', changes: [{ field: 'title' as const }] }
    expect(await room.run(editSheet, other, officer)).toMatchObject({ refusal: { kind: 'project-not-found' } })
    expect(await room.ask(seeSheetState, { projectId: 'nowhere' })).toMatchObject({
      refusal: { kind: 'project-not-found' },
    })
  })

  it('sees what a whole new writing changed', async () => {
    const { version } = await state()
    const seen = await room.ask(seeProject, { projectId: 'project-8' })
    if (!seen.ok) throw new Error('no sheet')
    const sheet = { ...seen.value.sheet, remarks: '새로 쓴 비고' }
    expect(await room.run(writeProjectSheet, { sheet, basedOn: version }, officer)).toMatchObject({ ok: true })
    expect((await state(version)).fields.map(({ field }) => field)).toEqual(['remarks'])
  })
})

describe('comments on a field', () => {
  const comment = { commentId: 'c1', projectId: 'project-8', field: 'background' as const, text: '근거를 적어 주세요.' }
  const council = { role: 'subcommittee-chair' } as const
  const open = async () => {
    const listed = await room.ask(listComments, { planId: 'plan-2021', open: true }, { role: 'secretariat' })
    return listed.ok ? listed.value.comments : []
  }

  it('stand open until somebody resolves them, by role and not by name', async () => {
    expect(await room.run(commentField, comment, council)).toMatchObject({ value: { commentId: 'c1' } })
    expect(await open()).toMatchObject([{ id: 'c1', role: 'subcommittee-chair', field: 'background', resolved: null }])
    expect(await room.run(reopenComment, { commentId: 'c1' })).toMatchObject({
      refusal: { kind: 'comment-open-already' },
    })
    expect(await room.run(resolveComment, { commentId: 'c1' })).toMatchObject({ ok: true })
    expect(await room.run(resolveComment, { commentId: 'c1' })).toMatchObject({
      refusal: { kind: 'comment-resolved-already' },
    })
    expect(await open()).toEqual([])
    expect(await room.run(reopenComment, { commentId: 'c1' })).toMatchObject({ ok: true })
    expect(await open()).toHaveLength(1)
  })

  it('refuse what is not there, and are not for the public', async () => {
    expect(await room.run(commentField, comment, council)).toMatchObject({ refusal: { kind: 'comment-id-taken' } })
    expect(await room.run(commentField, { ...comment, projectId: 'nowhere' })).toMatchObject({
      refusal: { kind: 'project-not-found' },
    })
    expect(await room.run(commentField, { ...comment, department: '없는과' })).toMatchObject({
      refusal: { kind: 'department-not-in-sheet' },
    })
    expect(await room.run(resolveComment, { commentId: 'nowhere' })).toMatchObject({
      refusal: { kind: 'comment-not-found' },
    })
    expect(await room.run(reopenComment, { commentId: 'nowhere' })).toMatchObject({
      refusal: { kind: 'comment-not-found' },
    })
    expect(await room.ask(listComments, { projectId: 'project-8' })).toMatchObject({
      refusal: { kind: 'not-permitted' },
    })
  })
})

describe('projects of a plan', () => {
  const copy = {
    ...{ fromProjectId: 'project-8', projectId: 'p2022-1', planId: 'plan-2022', itemId: 'stream-2022', no: 1 },
    ...{ results: '이용자 1,000명', improvements: '그늘이 모자랐습니다.' },
  }

  it('are copied into the next year, with what last year came to', async () => {
    const copied = await room.run(copyProject, copy, officer)
    expect(copied).toMatchObject({ value: { projectId: 'p2022-1' } })
    expect(copied.ok ? copied.value.left : []).toContain('headerBudget')
    expect(await room.ask(seeProject, { projectId: 'project-8' })).toMatchObject({ value: { copiedFrom: null } })
    expect(await room.ask(seeProject, { projectId: 'p2022-1' })).toMatchObject({
      value: {
        version: 1,
        copiedFrom: { projectId: 'project-8', fiscalYear: 2021 },
        sheet: {
          periodText: '2022.1.~12.',
          period: { from: '2022-01-01', to: '2022-12-31' },
          lastResults: '이용자 1,000명',
          improvements: '그늘이 모자랐습니다.',
          background: '하천을 찾는 주민이 늘었습니다.',
          stages: [{ periodText: '2022년 8월~' }, { periodText: '2022년 1분기' }],
          indicators: [{ target: { text: '1회' } }],
        },
      },
    })
    for (const [more, kind] of [
      [{}, 'project-id-taken'],
      [{ projectId: 'q1', fromProjectId: 'nowhere' }, 'project-not-found'],
      [{ projectId: 'q1', planId: 'nowhere' }, 'plan-not-found'],
      [{ projectId: 'q1', planId: 'plan-2021', itemId: 'dust-2021' }, 'not-an-earlier-year'],
      [{ projectId: 'q1', itemId: 'school-2022' }, 'project-number-taken'],
    ] as const) {
      expect(await room.run(copyProject, { ...copy, ...more }, officer)).toMatchObject({ refusal: { kind } })
    }
  })

  it('are put in another order by hand', async () => {
    const order = (projectIds: string[], planId = 'plan-2021') => room.run(reorderProjects, { planId, projectIds })
    expect(await order(['project-9', 'project-8'])).toMatchObject({ value: { renumbered: 2 } })
    expect(await room.ask(seePlan, { planId: 'plan-2021' })).toMatchObject({
      value: {
        projects: [
          { projectId: 'project-9', no: 1 },
          { projectId: 'project-8', no: 2 },
        ],
      },
    })
    expect(await order(['project-9'])).toMatchObject({ refusal: { kind: 'order-not-complete', stands: 2, given: 1 } })
    expect(await order(['project-9'], 'nowhere')).toMatchObject({ refusal: { kind: 'plan-not-found' } })
  })
})
