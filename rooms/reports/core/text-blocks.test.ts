import { expect, it } from 'vitest'
import { bulletBlocks, textBlocks } from './text-blocks.ts'

it('reads the marks that people type as levels, and leaves other lines as paragraphs', () => {
  const blocks = textBlocks('□ 배경\n  ○ 둘째\n - 셋째\n· 넷째\n※ 비고\n\n그냥 글\n-5도까지 내려갔다')
  expect(blocks).toMatchObject([
    { kind: 'item', level: 1, runs: [{ text: '배경' }] },
    { kind: 'item', level: 2, runs: [{ text: '둘째' }] },
    { kind: 'item', level: 3, runs: [{ text: '셋째' }] },
    { kind: 'item', level: 4, runs: [{ text: '넷째' }] },
    { kind: 'note', runs: [{ text: '비고' }] },
    { kind: 'paragraph', runs: [{ text: '그냥 글' }] },
    { kind: 'paragraph', runs: [{ text: '-5도까지 내려갔다' }] },
  ])
  expect(textBlocks(null)).toEqual([])
})

it('takes away the marks before bullets, which have a level of their own', () => {
  expect(bulletBlocks(['· 하나', '둘'], 4)).toMatchObject([
    { level: 4, runs: [{ text: '하나' }] },
    { level: 4, runs: [{ text: '둘' }] },
  ])
})
