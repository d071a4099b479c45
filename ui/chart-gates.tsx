import { useId } from 'preact/hooks'
import { Band, entering, falling, goingPast, joining, passing } from './gate-bands.tsx'
import { GateCard } from './gate-card.tsx'
import type { GateDrawn } from './gate-drawn.ts'
import { type GateRow, layoutGates } from './gate-layout.ts'
import { gateWords } from './messages-gates.ts'
import { usePage } from './page-context.ts'

export interface ChartGatesProps {
  readonly title: string
  readonly description: string
  /** In their order: a gate stands after all that it takes from. */
  readonly gates: readonly GateDrawn[]
  readonly measure?: 'count' | 'won'
}

/**
 * A cycle's gates from top to bottom, with bands as wide as what flows. All words and sums are HTML, one list item for
 * each gate, so they grow with the person's text; where there is no room for the drawing, the list with bars is left.
 */
export function ChartGates({ title, description, gates, measure = 'count' }: ChartGatesProps) {
  const id = useId()
  const t = gateWords(usePage().lang)
  const rows = layoutGates(gates, measure)
  const most = Math.max(1, ...rows.flatMap((row) => row.slots.map(({ taken }) => taken.to - taken.from)))
  const names = new Map(gates.map((gate) => [gate.id, gate.label]))
  const carried = carriedInto(gates)
  return (
    <figure class="chart gates">
      <figcaption class="caption" id={`${id}-title`}>
        {title}
      </figcaption>
      <p class="gates-text">{description}</p>
      <div class="gates-room">
        <svg
          class="gates-band gates-top"
          viewBox="0 0 1200 100"
          preserveAspectRatio="none"
          role="img"
          aria-labelledby={`${id}-name`}
          aria-describedby={`${id}-text`}
        >
          <title id={`${id}-name`}>{title}</title>
          <desc id={`${id}-text`}>{description}</desc>
          {rows[0] !== undefined && entering(rows[0])}
        </svg>
        {rows.map((row, at) => (
          <GateRowDrawn
            key={at}
            row={row}
            next={rows[at + 1]}
            hatch={`${id}-hatch-${at}`}
            {...{ most, names, carried }}
          />
        ))}
      </div>
      <ul class="gates-key">
        <li>
          <span class="gates-swatch gates-swatch-flow" /> {t.keyPassed}
        </li>
        <li>
          <span class="gates-swatch gates-swatch-lost" /> {t.keyLost}
        </li>
        {gates.some((gate) => gate.lost.some((loss) => loss.unexplained === true)) && (
          <li>
            <span class="gates-swatch gates-swatch-unexplained" /> {t.keyUnexplained}
          </li>
        )}
      </ul>
      <p class="chart-note">{t.scale[measure]}</p>
    </figure>
  )
}

interface GateRowDrawnProps {
  readonly row: GateRow
  readonly next: GateRow | undefined
  readonly hatch: string
  readonly most: number
  readonly names: ReadonlyMap<string, string>
  readonly carried: ReadonlyMap<string, number>
}

/** How many items each gate takes from the gates above it. */
function carriedInto(gates: readonly GateDrawn[]): ReadonlyMap<string, number> {
  const carried = new Map<string, number>()
  for (const { to, count } of gates.flatMap((gate) => gate.flows)) carried.set(to, (carried.get(to) ?? 0) + count)
  return carried
}

function GateRowDrawn({ row, next, hatch, most, names, carried }: GateRowDrawnProps) {
  const plain = row.slots.every((slot) => slot.lost.length === 0)
  return (
    <div class={plain ? 'gates-row gates-row-plain' : 'gates-row'}>
      <Band place="back">{passing(row)}</Band>
      {!plain && (
        <>
          <Band place="fall" hatch={hatch}>
            {falling(row, hatch)}
          </Band>
          <Band place="past">{goingPast(row)}</Band>
        </>
      )}
      <ol class="gates-list">
        {row.slots.map(
          (slot) =>
            slot.gate !== null && (
              <GateCard
                key={slot.gate.id}
                slot={slot}
                gate={slot.gate}
                carried={carried.get(slot.gate.id) ?? null}
                most={most}
                names={names}
              />
            ),
        )}
      </ol>
      <Band place="join">{joining(row, next, plain)}</Band>
    </div>
  )
}
