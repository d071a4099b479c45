import { addDays, addMonths, type LocalDate, localDate, weekdayOf } from '#kit/korean-date.ts'

/** A month in weeks that begin on Sunday; days of the months before and after fill them up. */
export interface Month {
  readonly first: LocalDate
  readonly last: LocalDate
  readonly weeks: readonly (readonly LocalDate[])[]
}

/** Decides the weeks of the month in which a day stands. */
export function monthOf(day: LocalDate): Month {
  const first = localDate(`${day.slice(0, 7)}-01`)
  const last = addDays(addMonths(first, 1), -1)
  const weeks: LocalDate[][] = []
  for (let sunday = sundayOf(first); sunday <= last; sunday = addDays(sunday, 7))
    weeks.push(Array.from({ length: 7 }, (_, at) => addDays(sunday, at)))
  return { first, last, weeks }
}

function sundayOf(day: LocalDate): LocalDate {
  let on = day
  while (weekdayOf(on) !== '일') on = addDays(on, -1)
  return on
}
