import { addDays, formatDateWithWeekday, type LocalDate } from '#kit/korean-date.ts'
import type { Lang } from '#kit/korean-text.ts'
import type { Opening } from '#kit/opening.ts'

const ko = {
  title: '지금 참여할 수 있는 것',
  nothingNow: '지금 열린 것은 없습니다.',
  nextFrom: (title: string, date: string) => `다음은 “${title}”입니다. ${date}부터입니다.`,
  kinds: {
    survey: '설문',
    call: '위원 모집',
    forum: '공론장',
    course: '강좌',
    intake: '제안 받는 중',
    vote: '투표',
  } as Readonly<Record<string, string>>,
  ways: {
    answer: '',
    'sign-up': '신청할 수 있습니다.',
    lots: '신청하면 추첨으로 뽑습니다.',
    wait: '자리가 다 차서 대기자로 신청합니다.',
    come: '신청 없이 오시면 됩니다.',
  } satisfies Record<Opening['way'], string>,
  today: '오늘까지',
  tomorrow: '내일까지',
  until: (date: string) => `${date}까지`,
  noEnd: '끝나는 날은 정해지지 않았습니다.',
}
type Messages = typeof ko

const en: Messages = {
  title: 'Open to you now',
  nothingNow: 'Nothing is open now.',
  nextFrom: (title, date) => `Next: “${title}”, from ${date}.`,
  kinds: {
    survey: 'Survey',
    call: 'Call for members',
    forum: 'Forum',
    course: 'Course',
    intake: 'Proposals wanted',
    vote: 'Vote',
  },
  ways: {
    answer: '',
    'sign-up': 'You can sign up.',
    lots: 'Sign up; lots decide.',
    wait: 'All seats are taken: sign up to wait.',
    come: 'No need to sign up: just come.',
  },
  today: 'Until today',
  tomorrow: 'Until tomorrow',
  until: (date) => `Until ${date}`,
  noEnd: 'No last day is set.',
}

export const openingWords = (lang: Lang): Messages => (lang === 'ko' ? ko : en)

/** The words of a kind of opening; the word for a survey and the like, or its id where it has none. */
export const openingKind = (kind: string, lang: Lang): string => openingWords(lang).kinds[kind] ?? kind

/** Until when something is open, as one says it: today, tomorrow, or the day with its weekday. */
export function untilWhen(closesOn: LocalDate | null, on: LocalDate, lang: Lang): string {
  const t = openingWords(lang)
  if (closesOn === null) return t.noEnd
  if (closesOn === on) return t.today
  return closesOn === addDays(on, 1) ? t.tomorrow : t.until(formatDateWithWeekday(closesOn, lang))
}
