import { formatPeriod } from '#kit/korean-date.ts'
import type { Lang } from '#kit/korean-text.ts'
import { addWon, type Won, won } from '#kit/won.ts'
import type { GateDrawn, GateLoss } from '#ui/gate-drawn.ts'
import type { Flow } from '../core/flows.ts'
import type { GateSummary } from '../core/gate-view.ts'
import { words } from '../core/messages.ts'

/** Turns a cycle's gates into what the chart draws; side gates move nothing and stand in the tables alone. */
export const gatesDrawn = (
  gates: readonly GateSummary[],
  flows: readonly Flow[],
  { home, lang }: { readonly home: string; readonly lang: Lang },
): readonly GateDrawn[] =>
  gates
    .filter((summary) => summary.gate.kind !== 'side')
    .map((summary) => {
      const { gate, reconciliation: sums, state } = summary
      return {
        id: gate.id,
        label: gate.name,
        date: formatPeriod(gate.period, lang),
        href: `${home}/gates/${gate.id}`,
        countIn: sums.carried.count + sums.entered.count,
        countOut: sums.passed.count,
        wonIn: stated(addWon(sums.carried.won, sums.entered.won)),
        wonOut: stated(sums.passed.won),
        flows: flows.filter((flow) => flow.from === gate.id),
        lost: lossesOf(summary, lang),
        open: state !== 'reconciles',
      }
    })

/** Zero in all means that the paper states no amount. */
const stated = (amount: Won): Won | null => (amount === 0 ? null : amount)

function lossesOf({ reconciliation: sums }: GateSummary, lang: Lang): readonly GateLoss[] {
  const t = words(lang).table
  const { merged, split, rejected, withdrawn, unexplained } = sums
  const moved = { count: merged.count + split.count, won: addWon(merged.won, split.won) }
  const missing = { count: Math.max(0, unexplained.count), won: won(Math.max(0, unexplained.won)) }
  const losses = [
    { label: t.mergedOrSplit, ...moved },
    { label: t.rejected, ...rejected },
    { label: t.withdrawn, ...withdrawn },
    { label: t.unexplained, ...missing, unexplained: true },
  ]
  return losses.filter((loss) => loss.count > 0 || loss.won > 0).map((loss) => ({ ...loss, won: stated(loss.won) }))
}
