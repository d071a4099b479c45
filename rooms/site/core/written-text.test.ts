import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { type Block, firstWords, inOrder, isSafeLink, missingPictures, pictureOf, plainText } from './written-text.ts'

const run = (text: string) => ({ text, strong: false, emphasis: false, href: null })
const heading = (level: number): Block => ({ kind: 'heading', level, runs: [run('제목')] })

describe('a written text', () => {
  it('leads to the web, this site, a mailbox or a telephone, and nowhere else', () => {
    for (const href of ['https://a.kr', 'HTTP://a.kr', 'mailto:a@b.kr', 'tel:02', '/geumcheon/items', '#top'])
      expect(isSafeLink(href), href).toBe(true)
    for (const href of [
      'javascript:alert(1)',
      ' javascript:x',
      'data:text/html,x',
      '//evil.kr',
      '/\\evil.kr',
      'evil.kr',
      '',
    ])
      expect(isSafeLink(href), href).toBe(false)
  })

  it('has a place for a picture on a line of its own', () => {
    expect(['[그림 1]', ' [사진2] ', '[ 그림 10 ]', '[Picture 3]'].map(pictureOf)).toEqual([1, 2, 10, 3])
    expect(['[그림]', '[그림 0]', '글 [그림 1]', '그림 1', '[그림 100]'].map(pictureOf)).toEqual(Array(5).fill(null))
  })

  it('names the places that have no picture, once each', () => {
    const places = [3, 1, 3, 2].map((no): Block => ({ kind: 'picture', no }))
    expect(missingPictures(places, 1)).toEqual([2, 3])
    expect(missingPictures([heading(2), ...places], 3)).toEqual([])
  })

  it('has headings in order, whatever was written', () => {
    const levels = (blocks: readonly Block[]) =>
      blocks.flatMap((block) => (block.kind === 'heading' ? [block.level] : []))
    expect(levels(inOrder([3, 3, 4, 2, 4, 3].map(heading)))).toEqual([2, 2, 3, 2, 3, 3])
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 2, max: 4 })), (wanted) => {
        const got = levels(inOrder([...wanted.map(heading), { kind: 'rule' }]))
        expect(got).toHaveLength(wanted.length)
        for (const [at, level] of got.entries()) {
          expect(level).toBeLessThanOrEqual(Math.min(wanted[at] ?? 0, (got[at - 1] ?? 1) + 1))
          expect(level).toBeGreaterThanOrEqual(2)
          if (wanted[at] === wanted[at - 1]) expect(level).toBe(got[at - 1])
        }
      }),
    )
  })

  it('says its words without how they look', () => {
    const blocks: Block[] = [
      heading(2),
      { kind: 'paragraph', runs: [run('하천  '), run('\n'), run('산책로')] },
      { kind: 'table', header: [[run('동')], [run('명')]], rows: [[[run('시흥')], [run('3')]]] },
      { kind: 'code', text: 'a\n b' },
      { kind: 'rule' },
      { kind: 'picture', no: 1 },
    ]
    expect(plainText(blocks)).toBe('제목 하천 산책로 동 명 시흥 3 a b')
  })

  it('begins with whole words where it has any', () => {
    expect(firstWords('짧은 글', 10)).toBe('짧은 글')
    expect(firstWords('안양천 산책로를 고쳤습니다', 10)).toBe('안양천 산책로를…')
    expect(firstWords('가나다라마바사', 5)).toBe('가나다라마…')
    expect(firstWords('가 나다라마바사아', 6)).toBe('가 나다라마…')
    expect(firstWords('😀😀😀', 2)).toBe('😀😀…')
  })
})
