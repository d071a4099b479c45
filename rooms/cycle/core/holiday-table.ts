import type { Title } from '#kit/contract.ts'

/**
 * The public holidays of Korea as data (공휴일에 관한 법률, 관공서의 공휴일에 관한 규정 제2조). Lunar days are those of the
 * Korean calendar, which differs from the Chinese one in some years (2027-02-07, 2028-01-27).
 */
export const coveredYears = { from: 2019, to: 2032 } as const

/** Since when a holiday that falls on a day off gives another day (제3조): Seollal and Chuseok only for a Sunday. */
export interface Substitute {
  readonly of: 'sunday' | 'weekend'
  readonly since: string
}

const since2013 = '2013-11-05' // 대통령령 제24828호
const since2021 = '2021-08-04' // 대통령령 제31930호: the days of the nation
const since2023 = '2023-05-04' // 대통령령 제33448호: Buddha's birthday and Christmas
const since2026 = '2026-05-11' // 공휴일에 관한 법률 of 2026-02-10: Constitution Day

interface NamedDay {
  readonly name: Title
  readonly substitute: Substitute | null
}

/** Days of the same date each year, with the first year in which they are holidays, of those covered. */
export const fixedDays: readonly (NamedDay & { readonly day: string; readonly sinceYear?: number })[] = [
  { day: '01-01', name: { ko: '1월 1일', en: 'New Year’s Day' }, substitute: null },
  { day: '03-01', name: { ko: '3·1절', en: 'Independence Movement Day' }, substitute: weekendSince(since2021) },
  // A holiday of public offices from 2026; before, only of employees.
  { day: '05-01', name: { ko: '노동절', en: 'Labour Day' }, substitute: weekendSince('2026-05-01'), sinceYear: 2026 },
  { day: '05-05', name: { ko: '어린이날', en: 'Children’s Day' }, substitute: weekendSince(since2013) },
  { day: '06-06', name: { ko: '현충일', en: 'Memorial Day' }, substitute: null },
  {
    day: '07-17',
    name: { ko: '제헌절', en: 'Constitution Day' },
    substitute: weekendSince(since2026),
    sinceYear: 2026,
  },
  { day: '08-15', name: { ko: '광복절', en: 'Liberation Day' }, substitute: weekendSince(since2021) },
  { day: '10-03', name: { ko: '개천절', en: 'National Foundation Day' }, substitute: weekendSince(since2021) },
  { day: '10-09', name: { ko: '한글날', en: 'Hangeul Day' }, substitute: weekendSince(since2021) },
  { day: '12-25', name: { ko: '기독탄신일', en: 'Christmas Day' }, substitute: weekendSince(since2023) },
]

function weekendSince(since: string): Substitute {
  return { of: 'weekend', since }
}

/** Days by the lunar calendar; Seollal and Chuseok have the day before and the day after with them. */
export const lunarDays: readonly (NamedDay & { readonly around: 0 | 1; readonly days: readonly string[] })[] = [
  {
    name: { ko: '설날', en: 'Seollal' },
    ...{ around: 1, substitute: { of: 'sunday', since: since2013 } },
    days: [
      ...['2019-02-05', '2020-01-25', '2021-02-12', '2022-02-01', '2023-01-22', '2024-02-10', '2025-01-29'],
      ...['2026-02-17', '2027-02-07', '2028-01-27', '2029-02-13', '2030-02-03', '2031-01-23', '2032-02-11'],
    ],
  },
  {
    name: { ko: '부처님 오신 날', en: 'Buddha’s Birthday' },
    ...{ around: 0, substitute: weekendSince(since2023) },
    days: [
      ...['2019-05-12', '2020-04-30', '2021-05-19', '2022-05-08', '2023-05-27', '2024-05-15', '2025-05-05'],
      ...['2026-05-24', '2027-05-13', '2028-05-02', '2029-05-20', '2030-05-09', '2031-05-28', '2032-05-16'],
    ],
  },
  {
    name: { ko: '추석', en: 'Chuseok' },
    ...{ around: 1, substitute: { of: 'sunday', since: since2013 } },
    days: [
      ...['2019-09-13', '2020-10-01', '2021-09-21', '2022-09-10', '2023-09-29', '2024-09-17', '2025-10-06'],
      ...['2026-09-25', '2027-09-15', '2028-10-03', '2029-09-22', '2030-09-12', '2031-10-01', '2032-09-19'],
    ],
  },
]

const [president, assembly, local] = [
  { ko: '대통령선거일', en: 'Presidential election' },
  { ko: '국회의원선거일', en: 'National Assembly election' },
  { ko: '지방선거일', en: 'Local elections' },
] as const

/**
 * Election days (규정 제2조 제10호의2). Those to come follow 공직선거법 제34조 and hold unless an office falls vacant; a
 * by-election's day, and one that is moved, is added by the district.
 */
export const electionDays: readonly { readonly day: string; readonly name: Title }[] = [
  { day: '2020-04-15', name: assembly },
  { day: '2022-03-09', name: president },
  { day: '2022-06-01', name: local },
  { day: '2024-04-10', name: assembly },
  { day: '2025-06-03', name: president },
  { day: '2026-06-03', name: local },
  { day: '2028-04-12', name: assembly },
  { day: '2030-03-27', name: president },
  { day: '2030-06-12', name: local },
  { day: '2032-04-14', name: assembly },
]

/** Holidays that the government set for one year (임시공휴일); later ones are added by the district. */
export const temporaryDays: readonly string[] = ['2020-08-17', '2023-10-02', '2024-10-01', '2025-01-27']
