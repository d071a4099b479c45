import { describe, expect, it } from 'vitest'
import { won } from '#kit/won.ts'
import { ProjectId } from '#rooms/items/core/item.ts'
import { type LinkedMoney, sumLinked } from './linked-money.ts'

const row = (kind: LinkedMoney['kind'], id: string, planned: number, executed: number): LinkedMoney => ({
  ...{ kind, projectId: ProjectId.parse(id), title: id, rate: null },
  ...{ planned: won(planned), executed: won(executed) },
})

describe('the money of what a pledge is linked to', () => {
  it('adds projects and cost lines up before it divides', () => {
    const links = [row('project', 'trail', 3_000, 1_000), row('line', 'alley', 1_000, 1_000)]
    expect(sumLinked(links)).toEqual({ planned: 4_000, executed: 2_000, rate: '50.0' })
  })

  it('counts a cost line of a linked project once', () => {
    const links = [row('line', 'trail', 1_000, 500), row('project', 'trail', 3_000, 1_000)]
    expect(sumLinked(links)).toEqual({ planned: 3_000, executed: 1_000, rate: '33.3' })
  })

  it('has no rate of nothing planned', () => {
    expect(sumLinked([])).toEqual({ planned: 0, executed: 0, rate: null })
  })
})
