import type { ReplyOf } from '#kit/contract.ts'
import type { Lang } from '#kit/korean-text.ts'
import type { seeProgress } from '../contract.ts'
import { quarterName } from '../core/quarter.ts'

type Seen = ReplyOf<typeof seeProgress>

/** What a measurement is called: its indicator and its quarter. */
export const measurementName = (
  { indicatorNo, period }: Seen['measurements'][number],
  indicators: Seen['indicators'],
  lang: Lang,
): string => {
  const name = indicators.find(({ no }) => no === indicatorNo)?.name ?? `${indicatorNo}`
  return `${name} (${quarterName(period, lang)})`
}
