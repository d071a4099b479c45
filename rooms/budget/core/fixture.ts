import { Account } from './account.ts'
import { CostLine } from './cost-line.ts'

/** A cost line for tests: 사무관리비, 350,000원×2회=700,000원 from the city. */
export const costLine = (id: string, more: object = {}): CostLine =>
  CostLine.parse({
    id,
    projectId: 'project-1',
    fiscalYear: 2021,
    accountName: '사무관리비',
    group: null,
    label: '자료집',
    formulaText: '350,000원×2회=700,000원',
    factors: [
      { value: { n: 350_000, d: 1 }, unit: '원', label: null, asWritten: '350,000원' },
      { value: { n: 2, d: 1 }, unit: '회', label: null, asWritten: '2회' },
    ],
    stated: 700_000,
    source: 'city',
    ...more,
  })

export const account = (name: string, more: object = {}): Account =>
  Account.parse({
    fiscalYear: 2021,
    compilationItem: '일반운영비',
    name,
    code: null,
    nature: 'current',
    aliases: [],
    ...more,
  })
