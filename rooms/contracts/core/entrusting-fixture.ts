import { Entrusting } from './entrusting.ts'
import { EntrustedEntry } from './entrusting-life.ts'

/** Work entrusted for two years and a half, for tests. */
export const entrustingOf = (given: object = {}): Entrusting =>
  Entrusting.parse({
    ...{ id: 'centre', departmentId: 'parks', projectId: null, title: '마을센터 운영', trustee: '마당협동조합' },
    ...{ consentedOn: '2020-06-10', from: '2020-07-01', to: '2022-12-31', document: null, note: null },
    years: [
      { year: 2020, amount: 50_000 },
      { year: 2021, amount: 100_000 },
      { year: 2022, amount: 100_000 },
    ],
    ...given,
  })

export const entrustedEntry = (no: number, on: string, event: object | null, cancels: string | null = null) =>
  EntrustedEntry.parse({
    ...{ id: `entry-${no}`, no, on, event, cancels, reason: cancels === null ? null : '잘못 적음' },
    ...{ role: 'secretariat', recordedAt: '2021-12-01T00:00:00.000Z' },
  })
