import { formatPeriod, type LocalDate, type Period, weekdayOf } from '#kit/korean-date.ts'

/** When something was, as papers write it: a single day with its weekday, anything else as a period. */
export const dayOf = ({ from, to, precision }: Period): string =>
  precision === 'day' && (to === null || to === from)
    ? `${formatPeriod({ from, to: from, precision })}(${weekdayOf(from as LocalDate)})`
    : formatPeriod({ from, to, precision })
