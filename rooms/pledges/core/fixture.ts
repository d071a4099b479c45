import type { z } from 'zod'
import { Jury, Opinion } from './jury.ts'
import { emptySheet, Pledge } from './pledge.ts'
import { StatusChange } from './status-change.ts'

/** A pledge as tests need one, changed by what they say. */
export const pledgeOf = (changes: Partial<z.input<typeof Pledge>>): Pledge =>
  Pledge.parse({
    ...{ id: 'pledge-57', no: 57, title: '찾아가는 동주민센터 안착화', status: 'on-track', term: 'within' },
    ...{ kind: 'continuing', field: null, departmentId: 'autonomy', partnerIds: [], dongIds: [] },
    ...{ from: '2018-07', to: '2022-06', ...emptySheet, ...changes },
  })

/** A change of its status, changed by what a test says. */
export const changeOf = (changes: Partial<z.input<typeof StatusChange>>): StatusChange =>
  StatusChange.parse({
    ...{ changeNo: 1, from: 'on-track', to: 'continued', decidedOn: '2021-12-31', by: 'paper' },
    ...{ reference: '자치행정과-1', reason: '목표를 이룸', ...changes },
  })

/** A jury of two seats that takes applications in March, changed by what a test says. */
export const juryOf = (changes: Partial<z.input<typeof Jury>>): Jury =>
  Jury.parse({
    ...{ id: 'jury-2021', title: '2021년 공약이행평가단', seats: 2, opensOn: '2021-03-01', closesOn: '2021-03-31' },
    ...{ strata: ['dong', 'age', 'sex'], drawn: null, drawnOn: null, ...changes },
  })

/** What a juror says of the pledge, changed by what a test says. */
export const opinionOf = (changes: Partial<z.input<typeof Opinion>>): Opinion =>
  Opinion.parse({
    ...{ id: 'opinion-1', juryId: 'jury-2021', pledgeId: 'pledge-57', no: 1, text: '연석회의를 더 자주' },
    ...{ givenOn: '2021-05-01', answer: null, answeredOn: null, ...changes },
  })
