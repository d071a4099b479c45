import { dateInSeoul } from '#kit/korean-date.ts'
import type { OutcomesOf } from '#rooms/evaluation/server/views.ts'
import { seeOutcome } from '#rooms/performance/contract.ts'
import { valueText } from '#rooms/performance/core/measured-value.ts'

const metIn = { met: true, 'not-met': false, unknown: null } as const

/** What carrying out came to, for the room of evaluation: progress in percent, each indicator as it was measured. */
export const outcomesOf: OutcomesOf = async ({ ask, now }, projectIds) => {
  const outcomes = []
  for (const projectId of projectIds) {
    const seen = await ask(seeOutcome, { projectId })
    if (!seen.ok) continue
    const { progress, indicators } = seen.value
    outcomes.push({
      projectId,
      asOf: dateInSeoul(now),
      progress: progress === null ? null : { n: BigInt(progress.n) * 100n, d: BigInt(progress.d) },
      indicators: indicators.map(({ no, name, target, value, unit, met }) => ({
        ...{ no, name, targetText: target, met: metIn[met] },
        measuredText: value === null ? null : `${valueText(value, 'ko')}${unit ?? ''}`,
      })),
    })
  }
  return outcomes
}
