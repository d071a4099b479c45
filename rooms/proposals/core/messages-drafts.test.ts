import { expect, it } from 'vitest'
import { draftWordsEn, draftWordsKo } from './messages-drafts.ts'

it('names what one was writing, also where it has no title yet', () => {
  for (const { goOn } of [draftWordsKo, draftWordsEn]) {
    expect(goOn('밝은 골목', '9:00')).toMatch(/밝은 골목.*9:00/)
    expect(goOn('', '9:00')).toMatch(/제목 없는 글|no title yet/)
  }
})
