import { z } from 'zod'
import { PeriodPrecision } from '#kit/korean-date.ts'
import { openCycle } from '#rooms/cycle/contract.ts'
import { StepKind } from '#rooms/cycle/core/cycle.ts'
import { readTable } from '../read-table.ts'
import type { Chapter } from '../teller.ts'
import data from './data/cycle-2020.json' with { type: 'json' }

const Step = z.object({
  kind: StepKind,
  name: z.string(),
  from: z.string(),
  to: z.string(),
  precision: PeriodPrecision,
  owner: z.string().nullable(),
  gateId: z.string().nullable(),
})

/** In January 2020 the making of the plan for 2021 begins: nineteen dated steps, twelve of them gates. */
export const theYearOpens: Chapter = {
  title: '4. The year opens',
  happens: async (tell) => {
    const steps = readTable(data.steps, Step).map(({ from, to, precision, ...step }, index) => ({
      no: index + 1,
      ...step,
      period: { from, to, precision },
    }))
    await tell(openCycle, { ...data.cycle, steps }, { as: 'secretariat', on: '2020-01-01' })
  },
}
