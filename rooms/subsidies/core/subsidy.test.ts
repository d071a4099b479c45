import { describe, expect, it } from 'vitest'
import { won } from '#kit/won.ts'
import { ProjectId } from '#rooms/items/core/item.ts'
import { plannedSubsidies, recordSubsidy, Subsidy, subsidyBalance } from './subsidy.ts'

const [first, second] = ['project-1', 'project-2'].map((id) => ProjectId.parse(id)) as [ProjectId, ProjectId]
const subsidy = Subsidy.parse({
  id: 'city-2021',
  granter: '서울특별시',
  name: '2021 시민협력사업 보조금',
  amount: 900_000_000,
  fiscalYear: 2021,
  source: 'city',
  projectIds: [first, second],
  document: null,
})

describe('a subsidy', () => {
  it('is more than nothing and has each project once', () => {
    expect(recordSubsidy(subsidy)).toEqual({ ok: true, value: subsidy })
    expect(recordSubsidy({ ...subsidy, amount: won(0) })).toEqual({
      ok: false,
      refusal: { kind: 'amount-not-positive', amount: 0 },
    })
    expect(recordSubsidy({ ...subsidy, projectIds: [first, second, first] })).toEqual({
      ok: false,
      refusal: { kind: 'project-twice', projectId: first },
    })
  })

  it('is planned by the lines of its source, year and projects alone', () => {
    const line = { source: 'city', fiscalYear: 2021, projectId: first, stated: won(600_000_000) } as const
    const lines = [
      line,
      { ...line, projectId: second, stated: won(400_000_000) },
      { ...line, source: 'district' as const },
      { ...line, fiscalYear: 2022 },
      { ...line, projectId: ProjectId.parse('project-3') },
    ]
    expect(subsidyBalance(subsidy, lines)).toEqual({
      received: 900_000_000,
      planned: 1_000_000_000,
      left: -100_000_000,
    })
  })

  it('stands in the budget of its year, as that is added up', () => {
    const amounts = (city: number) => [
      { source: 'city', amount: won(city) } as const,
      { source: 'district', amount: won(5) } as const,
    ]
    const byProject = [first, second].map((projectId) => ({
      projectId,
      lines: 2,
      amount: won(15),
      bySource: amounts(10),
    }))
    const { id: subsidyId, granter, name, source, document } = subsidy
    expect(plannedSubsidies([subsidy], 2021, byProject)).toEqual([
      {
        subsidyId,
        granter,
        name,
        source,
        document,
        received: 900_000_000,
        planned: 20,
        left: 899_999_980,
        projects: 2,
      },
    ])
    expect(plannedSubsidies([subsidy], 2022, byProject)).toMatchObject([{ planned: 0 }])
  })
})
