import { expect, test } from 'vitest'
import { localDate } from '#kit/korean-date.ts'
import { Cycle } from './cycle.ts'
import { stepOpenings } from './step-opening.ts'

const step = (no: number, kind: string, from: string, to: string | null) => ({
  ...{ no, kind, name: `단계 ${no}`, period: { from, to, precision: 'day' }, owner: null, gateId: null },
})
const cycle = Cycle.parse({
  ...{ id: 'plan-2022', name: '2022 계획', fiscalYear: 2022 },
  steps: [
    step(1, 'intake', '2021-02-01', '2021-03-05'),
    step(2, 'review', '2021-03-01', '2021-03-20'),
    step(3, 'vote', '2021-04-01', '2021-04-07'),
    step(4, 'intake', '2021-01-01', '2021-01-31'),
  ],
})

test('residents take part while proposals are taken in and at a vote, now or later', () => {
  expect(stepOpenings(cycle, localDate('2021-03-02'))).toEqual([
    {
      ...{ kind: 'intake', id: 'plan-2022:1', title: '단계 1', path: '/proposals/new', way: 'answer' },
      ...{ opensOn: '2021-02-01', closesOn: '2021-03-05' },
    },
    {
      ...{ kind: 'vote', id: 'plan-2022:3', title: '단계 3', path: '/calendar?cycle=plan-2022', way: 'answer' },
      ...{ opensOn: '2021-04-01', closesOn: '2021-04-07' },
    },
  ])
})
