import { expect, test } from 'vitest'
import type { CommandContext } from '#kernel/handler.ts'
import { ok } from '#kit/result.ts'
import { listMovements } from '#rooms/appropriations/contract.ts'
import { ProjectId } from '#rooms/items/core/item.ts'
import { spentRow } from './spent-rows.ts'

const projectId = ProjectId.parse('p2021-08')
const movement = { from: { projectId }, toDepartment: '도로과', cancelled: null }
const movements = [
  movement,
  { ...movement, toDepartment: '교육지원과', cancelled: { on: '2021-03-02', reason: '착오' } },
  { ...movement, from: { projectId: 'p2021-04' }, toDepartment: '환경과' },
  { ...movement, toDepartment: null },
]
const departments = ['도로과', '교육지원과', '환경과'].map((name, no) => ({
  id: `department-${no}`,
  name,
  aliases: [],
}))

test('a department to which a project’s budget was reallocated, and still is, spends it as its own', async () => {
  const ask = async (contract: unknown) => ok(contract === listMovements ? { movements } : { departments })
  const context = { ask } as unknown as CommandContext
  expect(await spentRow(context, { projectId, fiscalYear: 2021 })).toEqual([
    [
      { kind: 'project', id: projectId },
      { kind: 'department', id: 'department-0' },
    ],
  ])
})
