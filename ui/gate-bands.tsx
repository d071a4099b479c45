import type { ComponentChildren } from 'preact'
import { type GateRow, type Slot, type Strip, shift } from './gate-layout.ts'

/** The drawing is stretched to its place, so only its widths mean something: 1200 across, 100 down. */
const across = 1200
const down = 100
const port = 7

export interface BandProps {
  readonly place: 'top' | 'back' | 'fall' | 'past' | 'join'
  /** The id of the pattern for what left without a stated reason. */
  readonly hatch?: string
  readonly children: ComponentChildren
}

/** One piece of the drawing between the words; what it shows stands in the words beside it. */
export function Band({ place, hatch, children }: BandProps) {
  return (
    <svg
      class={`gates-band gates-${place}`}
      viewBox={`0 0 ${across} ${down}`}
      preserveAspectRatio="none"
      aria-hidden="true"
      focusable="false"
    >
      {hatch !== undefined && <HatchPattern id={hatch} />}
      {children}
    </svg>
  )
}

const HatchPattern = ({ id }: { id: string }) => (
  <defs>
    <pattern id={id} width="14" height="14" patternUnits="userSpaceOnUse" patternTransform="rotate(35)">
      <rect class="gates-hatch-ground" width="14" height="14" />
      <rect class="gates-hatch" width="6" height="14" />
    </pattern>
  </defs>
)

/** What comes into the drawing at its top row. */
export const entering = (row: GateRow) =>
  row.slots.flatMap(({ taken, entered }, at) =>
    entered === null
      ? []
      : [<Flow key={at} top={entered} foot={entered} />, <Port key={`p${at}`} strip={taken} foot />],
  )

/** Ribbons that pass this row of gates on their way. */
export const passing = (row: GateRow) =>
  row.slots.flatMap(({ gate, taken }, at) => (gate === null ? [<Flow key={at} top={taken} foot={taken} />] : []))

/** What goes on falls straight; what leaves bends away to the right and ends. */
export function falling(row: GateRow, hatch: string) {
  return row.slots.flatMap((slot, at) => [
    ...(slot.passed.to > slot.passed.from ? [<Flow key={`f${at}`} top={slot.passed} foot={slot.passed} />] : []),
    ...slot.lost.map((strip, one) => {
      const foot = shift(strip, lean(slot, one))
      const look = strip.unexplained ? 'gates-unexplained' : 'gates-lost'
      const fill = strip.unexplained ? { fill: `url(#${hatch})` } : {}
      return (
        <g key={`l${at}-${one}`} class={look}>
          <path class="gates-fill" d={`${area(strip, foot)}`} {...fill} />
          <path class="gates-edge" d={`${edges(strip, foot)}M${foot.from} ${down}H${foot.to}`} />
        </g>
      )
    }),
    ...(slot.gate === null ? [] : [<Port key={`p${at}`} strip={leavingOf(slot)} height={2.5 * port} />]),
  ])
}

/** What goes on, straight past the words about what left. */
export const goingPast = (row: GateRow) =>
  row.slots.flatMap(({ passed }, at) => (passed.to > passed.from ? [<Flow key={at} top={passed} foot={passed} />] : []))

/** The ribbons down to the next row, what newly comes in there, and what has arrived at its end. */
export function joining(row: GateRow, next: GateRow | undefined, plain: boolean) {
  return [
    ...row.ribbons.map((ribbon, at) => <Flow key={`r${at}`} {...ribbon} />),
    ...row.slots.map(({ untold }, at) => untold !== null && <Untold key={`u${at}`} strip={untold} />),
    ...row.slots.map((slot, at) => slot.leaves && <Arrow key={`a${at}`} strip={slot.passed} />),
    ...(next?.slots ?? []).flatMap(({ gate, taken, entered }, at) => [
      ...(entered === null ? [] : [<Flow key={`e${at}`} top={entered} foot={entered} from={45} />]),
      ...(gate === null ? [] : [<Port key={`p${at}`} strip={taken} foot />]),
    ]),
    ...(plain ? row.slots.map((slot, at) => slot.gate && <Port key={`o${at}`} strip={leavingOf(slot)} />) : []),
  ]
}

const leavingOf = ({ passed, lost }: Slot): Strip => ({ from: passed.from, to: lost.at(-1)?.to ?? passed.to })

/** How far a strip that leaves bends away; no further than its gate's own columns reach. */
const lean = (slot: Slot, at: number): number => {
  const room = (slot.start - 1 + slot.span) * 100 - (slot.lost.at(-1)?.to ?? 0) - 8
  return Math.max(0, Math.min(24 * (at + 1), (room * (at + 1)) / slot.lost.length))
}

function Flow({ top, foot, from = 0 }: { top: Strip; foot: Strip; from?: number }) {
  return (
    <g class="gates-flow">
      <path class="gates-fill" d={area(top, foot, from)} />
      <path class="gates-edge" d={edges(top, foot, from)} />
    </g>
  )
}

const Port = ({ strip, foot = false, height = port }: { strip: Strip; foot?: boolean; height?: number }) => (
  <rect
    class="gates-port"
    x={round(strip.from)}
    width={round(strip.to - strip.from)}
    y={foot ? down - height : 0}
    height={height}
  />
)

/** What goes on nobody knows where: a band that breaks off. */
const Untold = ({ strip }: { strip: Strip }) => (
  <path class="gates-untold" d={`M${round(strip.from)} 0V50M${round(strip.to)} 0V50`} />
)

/** The end of the thread that is drawn: a ribbon that runs on as an arrow. */
function Arrow({ strip }: { strip: Strip }) {
  const [left, right] = [round(strip.from), round(strip.to)]
  const middle = round((strip.from + strip.to) / 2)
  const shape = `M${left} 0V40H${round(left - 14)}L${middle} 96L${round(right + 14)} 40H${right}V0`
  return (
    <g class="gates-flow">
      <path class="gates-fill" d={`${shape}Z`} />
      <path class="gates-edge" d={shape} />
    </g>
  )
}

const round = (n: number): number => Math.round(n * 10) / 10

const area = (top: Strip, foot: Strip, from = 0): string =>
  `M${round(top.from)} ${from}${bend(top.from, foot.from, from, down)}H${round(foot.to)}${bend(foot.to, top.to, down, from)}Z`

const edges = (top: Strip, foot: Strip, from = 0): string =>
  `M${round(top.from)} ${from}${bend(top.from, foot.from, from, down)}M${round(top.to)} ${from}${bend(top.to, foot.to, from, down)}`

const bend = (x0: number, x1: number, y0: number, y1: number): string =>
  Math.round(x0) === Math.round(x1)
    ? `V${y1}`
    : `C${round(x0)} ${(y0 + y1) / 2} ${round(x1)} ${(y0 + y1) / 2} ${round(x1)} ${y1}`
