import { formatDateWithWeekday } from '#kit/korean-date.ts'
import { type Lang, withParticle } from '#kit/korean-text.ts'
import type { StepWarning } from './check-steps.ts'

const ko = {
  title: '열기 전에 살펴보기',
  lead: '경고가 있어도 열 수 있습니다. 날짜를 고치고 싶으면 아래에서 고친 뒤 다시 살펴보세요.',
  none: '날짜에 살펴볼 것이 없습니다.',
  found: (count: number) => `살펴볼 것 ${count}가지`,
  caption: '단계마다의 기간과 살펴볼 것',
  warnings: '살펴볼 것',
  nothing: '없음',
  undated: '날짜 없음',
  again: '날짜 다시 살펴보기',
}
type Messages = typeof ko

const en: Messages = {
  title: 'Look before opening',
  lead: 'You may open it with warnings. To change a date, change it below and look again.',
  none: 'Nothing about the dates needs another look.',
  found: (count) => (count === 1 ? '1 thing to look at' : `${count} things to look at`),
  caption: 'Each step’s dates and what to look at',
  warnings: 'To look at',
  nothing: 'None',
  undated: 'No dates',
  again: 'Look at the dates again',
}

export const checkWords = (lang: Lang): Messages => (lang === 'ko' ? ko : en)

/** What a warning about a step's dates says. */
export function warningText(warning: StepWarning, lang: Lang): string {
  const say = (koText: string, enText: string) => (lang === 'ko' ? koText : enText)
  switch (warning.kind) {
    case 'begins-on-day-off':
    case 'ends-on-day-off': {
      const day = formatDateWithWeekday(warning.on, lang)
      const why = warning.holiday === null ? say('주말', 'a weekend') : warning.holiday[lang]
      return warning.kind === 'begins-on-day-off'
        ? say(`첫날이 쉬는 날입니다: ${day}, ${why}.`, `Its first day is a day off: ${day}, ${why}.`)
        : say(`마지막 날이 쉬는 날입니다: ${day}, ${why}.`, `Its last day is a day off: ${day}, ${why}.`)
    }
    case 'ends-before-it-begins':
      return say(
        '끝나는 날이 첫날보다 앞섭니다. 이대로는 열 수 없습니다.',
        'It ends before it begins: so it cannot be opened.',
      )
    case 'ends-before-what-it-needs': {
      const until = formatDateWithWeekday(warning.until, lang)
      return say(
        `있어야 하는 ‘${withParticle(`${warning.needs}’`, '을/를')} 남기는 ‘${warning.step}’ 단계가 더 늦게(${until}) 끝납니다.`,
        `“${warning.step}”, which leaves “${warning.needs}” that it needs, ends later (${until}).`,
      )
    }
    case 'limited-by-election': {
      const { election, electionDay, text, law } = warning.limit
      return `${election[lang]} ${formatDateWithWeekday(electionDay, lang)}: ${text[lang]} (${law})`
    }
    case 'over-already':
      return say('이미 지난 기간입니다.', 'These days are past.')
    case 'begun-already':
      return say('첫날이 이미 지났습니다.', 'Its first day is past.')
    case 'holidays-unknown':
      return say(
        `${warning.year}년의 음력 공휴일과 선거일을 아직 모릅니다.`,
        `The moving holidays and elections of ${warning.year} are not known yet.`,
      )
  }
}
