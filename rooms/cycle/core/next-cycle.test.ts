import { expect, it } from 'vitest'
import { Cycle } from './cycle.ts'
import { nameOfYear, nextCycle } from './next-cycle.ts'

const period = (from: string, to: string | null) => ({ from, to, precision: 'month' })
const of2021 = Cycle.parse({
  id: 'plan-2021',
  name: '2021 지역사회혁신계획 수립',
  fiscalYear: 2021,
  steps: [
    {
      no: 1,
      kind: 'discovery',
      name: '의제 발굴',
      period: period('2020-02-29', '2020-05-31'),
      owner: '협치회의',
      gateId: 'g1',
    },
    { no: 2, kind: 'execution', name: '실행', period: period('2021-01-01', null), owner: null, gateId: null },
  ],
})

const none = { inputs: '', outputs: '' }

it('begins with the steps of the latest cycle a year later, and with its name', () => {
  expect(nextCycle(of2021, 2027, 2)).toEqual({
    name: '2022 지역사회혁신계획 수립',
    fiscalYear: 2022,
    steps: [
      { kind: 'discovery', name: '의제 발굴', from: '2021-02-28', to: '2021-05-31', owner: '협치회의', ...none },
      { kind: 'execution', name: '실행', from: '2022-01-01', to: '', owner: '', ...none },
    ],
  })
})

it('has as many steps as wished, empty where the latest cycle has none', () => {
  expect(nextCycle(of2021, 2027, 1).steps).toHaveLength(1)
  expect(nextCycle(of2021, 2027, 3).steps[2]).toEqual({ kind: 'other', name: '', from: '', to: '', owner: '', ...none })
  expect(nextCycle(null, 2027, 1)).toMatchObject({ name: '', fiscalYear: 2027, steps: [{ name: '' }] })
})

it('moves the year of a name and no other number', () => {
  expect(nameOfYear('2021 계획(2021년, 2020년 평가, 제12021호)', 2021, 2022)).toBe(
    '2022 계획(2022년, 2020년 평가, 제12021호)',
  )
})
