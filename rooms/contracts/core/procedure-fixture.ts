import { ProcedureStep } from './procedure.ts'

/** A step for tests, given what differs; it stands under its kind. */
export const stepOf = (kind: string, from: string, to: string, given: object = {}): ProcedureStep =>
  ProcedureStep.parse({
    ...{ id: kind, kind, title: kind, from, to, amount: null, waitsFor: [] },
    ...{ begunOn: null, finishedOn: null, result: null, ...given },
  })

/** Design until the last of August, works from the first of September: the second waits for the first. */
export const designThenStart = (design: object = {}, start: object = {}): readonly ProcedureStep[] => [
  stepOf('start', '2021-09-01', '2021-09-01', { title: '착공', waitsFor: ['design'], ...start }),
  stepOf('design', '2021-05-04', '2021-08-31', { title: '설계', ...design }),
]
