import { z } from 'zod'
import { addDays, LocalDate, localDate } from '#kit/korean-date.ts'
import { electionDays } from './holiday-table.ts'

const Words = z.object({ ko: z.string(), en: z.string() })

/** A stretch of days before an election in which an office may not do all that it otherwise may. */
export const ElectionLimit = z.object({
  kind: z.enum(['events-of-the-mayor']),
  election: Words,
  electionDay: LocalDate,
  from: LocalDate,
  until: LocalDate,
  text: Words,
  law: z.string(),
})
export type ElectionLimit = Readonly<z.infer<typeof ElectionLimit>>

/** What is limited, from how many days before an election day: a warning to be checked with the election commission. */
const limits = [
  {
    kind: 'events-of-the-mayor',
    daysBefore: 60,
    law: '공직선거법 제86조 제2항',
    text: {
      ko: '구청장이 사업설명회, 공청회, 공론장 같은 행사를 열거나 후원하는 일이 제한됩니다. 예외가 있으니 선거관리위원회에 확인해 주세요.',
      en: 'The mayor may not hold or sponsor briefings, hearings, forums and the like. There are exceptions: please check with the election commission.',
    },
  },
] as const

/** Decides which limits touch a stretch of days. By-elections and elections that are moved are not among them. */
export function limitsBetween(from: LocalDate, until: LocalDate): ElectionLimit[] {
  return electionDays
    .flatMap(({ day, name }) =>
      limits.map(({ daysBefore, ...limit }) => {
        const electionDay = localDate(day)
        return { ...limit, election: name, electionDay, from: addDays(electionDay, -daysBefore), until: electionDay }
      }),
    )
    .filter((limit) => limit.from <= until && limit.until >= from)
}
