import { describe, expect, it } from 'vitest'
import { PlannedWon } from '#kit/planned-won.ts'
import { LineId, ProjectId } from '#rooms/items/core/item.ts'
import { usualWorksRule, worksToInspect } from './works-rule.ts'

const line = (projectId: string, label: string, won: number, group: string | null = null, accountName = '시설비') => ({
  ...{ id: LineId.parse('line-1'), projectId: ProjectId.parse(projectId), accountName, label, group },
  stated: PlannedWon.parse(won),
})

describe('works that residents inspect', () => {
  it('are those of a kind named in the lines of facilities, together 30 million won or more', () => {
    const lights = [
      line('p2021-09', '전기공사(LED보안등 75등 교체)', 20_000_000, '안전한 골목길 조성비'),
      line('p2021-09', 'LED보안등', 30_000_000, '안전한 골목길 조성비'),
    ]
    expect(worksToInspect(lights, usualWorksRule)).toEqual([{ projectId: 'p2021-09', kind: '보안등', won: 50_000_000 }])
    expect(worksToInspect(lights.slice(0, 1), usualWorksRule)).toEqual([])
    expect(worksToInspect([line('p-1', '보안등 안내', 50_000_000, null, '사무관리비')], usualWorksRule)).toEqual([])
    expect(worksToInspect([line('p-1', '수목식재', 60_000_000)], usualWorksRule)).toEqual([])
  })
})
