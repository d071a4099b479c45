import { expect, test } from 'vitest'
import { answerNote, waysOfAnswer } from './answer-note.ts'

test('an answer is given on the site, to each contact as it could be posted, and in a letter where that is nobody', () => {
  const text = { means: 'text' as const, messageId: 'message-1' }
  expect(waysOfAnswer(true, [])).toEqual([{ means: 'account', messageId: null }])
  expect(waysOfAnswer(true, [text, text]).map(({ means }) => means)).toEqual(['account', 'text', 'text'])
  expect(waysOfAnswer(false, [text])).toEqual([text])
  expect(waysOfAnswer(false, [])).toEqual([{ means: 'letter', messageId: null }])
})

test('a note says that there is an answer and where; its subject names nothing', () => {
  const note = answerNote(
    { verdict: 'adopted' },
    { title: '그늘막', address: 'https://madang.kr/geumcheon/proposals/a' },
  )
  expect(note.subject).not.toContain('그늘막')
  expect(note.text.split('\n')).toEqual([
    ...['[마당] 제안의 답변', '‘그늘막’에 대한 답변이 나왔습니다: 채택'],
    'https://madang.kr/geumcheon/proposals/a',
  ])
})
