/** Reads a programme typed one part to a line, each with its minutes after a bar: 테이블 토론 | 70. */
export const readProgramme = (text: string): readonly { readonly title: string; readonly minutes: unknown }[] =>
  text
    .split('\n')
    .map((line) => line.split('|').map((part) => part.trim()))
    .filter(([title = '']) => title !== '')
    .map(([title = '', minutes = '']) => ({ title, minutes: minutes === '' ? null : minutesOf(minutes) }))

/** What is no number stays as it was typed, so that the contract refuses it. */
const minutesOf = (text: string): unknown => (/^\d{1,4}분?$/.test(text) ? Number.parseInt(text, 10) : text)
