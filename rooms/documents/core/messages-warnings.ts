import { formatCount } from '#kit/format-count.ts'
import type { Lang } from '#kit/korean-text.ts'
import type { ReadWarning, ReadWarningKind } from './read-warning.ts'

type Sentence = (count: string) => string

const ko: Readonly<Record<ReadWarningKind, Sentence>> = {
  'converted-from-hwp': () =>
    '한글(HWP) 문서를 HWPX로 바꾸어 읽었습니다. 한글에서 보는 것과 다를 수 있으니 중요한 문서는 HWPX로 저장해 주세요.',
  'hidden-text': (count) => `보이지 않게 숨긴 글 ${count}곳을 빼고 읽었습니다.`,
  'memos-left-out': (count) => `메모 ${count}개를 빼고 읽었습니다.`,
  'tracked-changes': (count) =>
    `변경 내용 추적 ${count}곳이 남아 있습니다. 지운 글은 빼고, 넣은 글은 있는 것으로 읽었습니다.`,
  'notes-left-out': (count) => `각주와 미주 ${count}개를 빼고 읽었습니다.`,
  'formulas-not-computed': (count) => `수식 ${count}개는 다시 계산하지 않고 파일이 기억하는 값을 읽었습니다.`,
  'hidden-sheets': (count) => `숨긴 시트 ${count}개도 읽었습니다.`,
  'control-characters-left-out': (count) => `보이지 않는 제어 문자 ${count}개를 빼고 읽었습니다.`,
}

const en: Readonly<Record<ReadWarningKind, Sentence>> = {
  'converted-from-hwp': () =>
    'The Hangul (HWP) document was read by way of HWPX. It may differ from what Hangul shows; save what matters as HWPX.',
  'hidden-text': (count) => `Hidden text was left out (${count}).`,
  'memos-left-out': (count) => `Memos were left out (${count}).`,
  'tracked-changes': (count) =>
    `Tracked changes stand in it (${count}). Deleted words were left out, inserted ones read.`,
  'notes-left-out': (count) => `Footnotes and endnotes were left out (${count}).`,
  'formulas-not-computed': (count) =>
    `Formulas were not computed (${count}): the values that the file remembers were read.`,
  'hidden-sheets': (count) => `Hidden sheets were read too (${count}).`,
  'control-characters-left-out': (count) => `Control characters were left out (${count}).`,
}

/** The sentence of a warning. */
export const explainWarning = ({ kind, count }: ReadWarning, lang: Lang): string =>
  (lang === 'ko' ? ko : en)[kind](formatCount(count))
