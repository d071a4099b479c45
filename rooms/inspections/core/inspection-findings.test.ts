import { describe, expect, it } from 'vitest'
import { localDate } from '#kit/korean-date.ts'
import { won } from '#kit/won.ts'
import { ProjectId } from '#rooms/items/core/item.ts'
import { faultOf, groupOf, visitOf } from './fixture.ts'
import * as find from './inspection-findings.ts'

const today = localDate('2021-07-01')
const titles = new Map([['p2021-09', '골목길']])
const none = new Map<string, string>()

describe('findings of inspections', () => {
  it('name late replies and missing reports', () => {
    const late = faultOf({ state: 'demanded', dueOn: localDate('2021-06-30') })
    expect(find.overdueFindings([late, faultOf()], titles, today)).toMatchObject([
      { rule: 'reply-overdue', params: { title: '골목길', dueOn: '2021-06-30' } },
    ])
    expect(find.overdueFindings([late], none, today)).toMatchObject([{ params: { title: 'p2021-09' } }])
    const visits = [visitOf(), visitOf({ dueOn: today }), visitOf({ state: 'cancelled' })]
    expect(find.missingFindings(visits, titles, today)).toMatchObject([
      { rule: 'visit-without-report', params: { title: '골목길', no: 1 } },
    ])
    expect(find.missingFindings(visits, none, today)).toMatchObject([{ params: { title: 'p2021-09' } }])
  })
  it('name groups that cost more than their line', () => {
    const over = { group: groupOf(), stated: won(180_000), due: won(200_000) }
    const even = { group: groupOf(), stated: won(200_000), due: won(200_000) }
    expect(find.overLineFindings([over, even])).toMatchObject([
      { rule: 'allowance-over-line', stated: '180000', computed: '200000' },
    ])
  })
  it('name works that nobody inspects', () => {
    const works = (projectId: string) => ({
      projectId: ProjectId.parse(projectId),
      kind: '보안등',
      won: won(50_000_000),
    })
    const found = find.uninspectedFindings([works('p2021-09'), works('p2021-08')], [groupOf()], none)
    expect(found).toMatchObject([{ rule: 'works-without-inspectors', subject: { id: 'p2021-08' } }])
    expect(find.uninspectedFindings([works('p2021-09')], [], titles)).toMatchObject([{ params: { title: '골목길' } }])
  })
})
