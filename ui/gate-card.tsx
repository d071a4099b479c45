import { formatCount } from '#kit/format-count.ts'
import { formatWon, type Won } from '#kit/won.ts'
import type { GateDrawn, GateLoss } from './gate-drawn.ts'
import type { Slot } from './gate-layout.ts'
import { Icon } from './icon.tsx'
import { type GateMessages, gateWords } from './messages-gates.ts'
import { usePage } from './page-context.ts'

export interface GateCardProps {
  readonly slot: Slot
  readonly gate: GateDrawn
  /** How many items came from the gates above; null where the thread begins. */
  readonly carried: number | null
  /** The width of the widest gate: the full width of the bars where there is no room for the drawing. */
  readonly most: number
  readonly names: ReadonlyMap<string, string>
}

/** One gate in words: what came in, what went on, what left, and whether the sums agree. */
export function GateCard({ slot, gate, carried, most, names }: GateCardProps) {
  const { lang } = usePage()
  const t = gateWords(lang)
  const wrong = wrongSum(gate, t, (count) => counted(count, t))
  const newHere = carried === null ? 0 : gate.countIn - carried
  const untold = gate.flows.length === 0 ? 0 : gate.countOut - sum(gate.flows.map((flow) => flow.count))
  return (
    <li class={`gate gate-at-${slot.start} gate-span-${slot.span}`}>
      <div class={wrong === null ? 'gate-card' : 'gate-card gate-card-open'}>
        <p class="gate-name">{gate.href === undefined ? gate.label : <a href={gate.href}>{gate.label}</a>}</p>
        <p class="gate-date">{gate.date}</p>
        <p class="gate-sum">
          <span class="hidden">{t.taken} </span>
          <span class="gate-number">{counted(gate.countIn, t)}</span>
          {gate.countIn !== gate.countOut && <Passed label={t.passed} text={counted(gate.countOut, t)} />}
        </p>
        {(gate.wonIn !== null || gate.wonOut !== null) && (
          <p class="gate-won">
            <span class="hidden">{t.taken} </span>
            <span class="gate-number">{amount(gate.wonIn, t, lang)}</span>
            {gate.wonIn !== gate.wonOut && <Passed label={t.passed} text={amount(gate.wonOut, t, lang)} />}
          </p>
        )}
        {newHere > 0 && <p class="gate-new">{t.entered(counted(newHere, t))}</p>}
        {untold > 0 && <p class="gate-new">{t.untold(counted(untold, t))}</p>}
        {wrong !== null && (
          <p class="gate-wrong">
            <Icon name="warning" />
            {wrong}
          </p>
        )}
        <GateBar slot={slot} most={most} />
      </div>
      {gate.lost.length > 0 && (
        <ul class={`gate-lost gate-lost-${lostColumn(slot)}`} aria-label={t.leftHere}>
          {gate.lost.map((loss) => (
            <li key={loss.label} class={loss.unexplained === true ? 'gate-loss gate-loss-unexplained' : 'gate-loss'}>
              {loss.unexplained === true && <Icon name="warning" />}
              <span>
                {loss.label}
                {sizesOf(loss, t, lang).map((size) => (
                  <span key={size}>
                    {' '}
                    <span class="gate-number">{size}</span>
                  </span>
                ))}
              </span>
            </li>
          ))}
        </ul>
      )}
      {gate.flows.length > 0 && (
        <p class="gate-next">
          {t.next}:{' '}
          {gate.flows
            .map((flow) => `${names.get(flow.to) ?? flow.to} ${counted(flow.count, t)}`)
            .join(lang === 'ko' ? ', ' : '; ')}
        </p>
      )}
    </li>
  )
}

const Passed = ({ label, text }: { label: string; text: string }) => (
  <>
    {' '}
    <span class="gate-arrow" aria-hidden="true">
      →
    </span>{' '}
    <span class="hidden">, {label} </span>
    <span class="gate-number">{text}</span>
  </>
)

/** What came in and what went on as two bars, on the scale of the whole drawing. */
function GateBar({ slot, most }: { slot: Slot; most: number }) {
  const width = (strip: { from: number; to: number }) => Math.round(((strip.to - strip.from) / most) * 1000)
  return (
    <svg class="gate-bar" viewBox="0 0 1000 20" preserveAspectRatio="none" aria-hidden="true" focusable="false">
      <rect class="gate-bar-taken" width={width(slot.taken)} height="20" />
      <rect class="gate-bar-passed" width={width(slot.passed)} height="20" />
    </svg>
  )
}

type Lang = ReturnType<typeof usePage>['lang']

const sum = (counts: readonly number[]): number => counts.reduce((all, count) => all + count, 0)

const counted = (count: number, t: GateMessages): string => t.counted(formatCount(count))

const amount = (won: Won | null, t: GateMessages, lang: Lang): string =>
  won === null ? t.noAmount : t.amount(formatWon(won, 'thousand', lang))

/** The count and the amount of what left; a mere amount, where no item left. */
function sizesOf({ count, won }: GateLoss, t: GateMessages, lang: Lang): readonly string[] {
  if (won === undefined || won === null) return [counted(count, t)]
  return count === 0 ? [amount(won, t, lang)] : [counted(count, t), amount(won, t, lang)]
}

/** Where the sums of a gate disagree, in words; null when all is accounted for. */
function wrongSum(gate: GateDrawn, t: GateMessages, say: (count: number) => string): string | null {
  const gap = gate.countIn - gate.countOut - sum(gate.lost.map((loss) => loss.count))
  if (gap > 0) return t.missing(say(gap))
  if (gap < 0) return t.surplus(say(-gap))
  return gate.open || gate.lost.some((loss) => loss.unexplained === true) ? t.open : null
}

/** The twenty-fourth of its own columns at which what leaves begins, with room left for the words. */
function lostColumn(slot: Slot): number {
  const width = slot.span * 100
  const from = (slot.lost[0]?.from ?? 0) - (slot.start - 1) * 100
  return Math.max(0, Math.min(14, Math.ceil((from / width) * 24)))
}
