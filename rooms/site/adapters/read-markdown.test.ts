import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { type Block, isSafeLink, type Run } from '../core/written-text.ts'
import { readMarkdown } from './read-markdown.ts'

const plain = (text: string): Run => ({ text, strong: false, emphasis: false, href: null })
const runsOf = (block: Block): readonly Run[] => {
  if (block.kind === 'table') return [...block.header, ...block.rows.flat()].flat()
  return 'runs' in block ? block.runs : []
}

describe('Markdown', () => {
  it('is read into headings, paragraphs, links and line ends', () => {
    expect(readMarkdown('## 안양천\n첫 줄\n**굵게** *기울여* [보기](https://a.kr/b)')).toEqual([
      { kind: 'heading', level: 2, runs: [plain('안양천')] },
      {
        kind: 'paragraph',
        runs: [
          ...[plain('첫 줄'), plain('\n'), { ...plain('굵게'), strong: true }, plain(' ')],
          ...[{ ...plain('기울여'), emphasis: true }, plain(' '), { ...plain('보기'), href: 'https://a.kr/b' }],
        ],
      },
    ])
    expect(readMarkdown('https://www.seoul.go.kr 에서')[0]).toMatchObject({
      runs: [{ text: 'https://www.seoul.go.kr', href: 'https://www.seoul.go.kr' }, { text: ' 에서' }],
    })
  })

  it('has lists with their depth and numbers', () => {
    const items = readMarkdown('3. 하나\n4. 둘\n   - 안\n     - 더 안\n       - 더더 안\n         - 너무 안\n\n- 점')
    expect(items.map((item) => (item.kind === 'item' ? [item.depth, item.no] : item.kind))).toEqual([
      ...[
        [1, 3],
        [1, 4],
        [2, null],
        [3, null],
        [3, null],
        [3, null],
        [1, null],
      ],
    ])
    expect(readMarkdown('- 하나\n\n  둘째 문단').map(({ kind }) => kind)).toEqual(['item', 'paragraph'])
  })

  it('has quotations, tables, rules, plain text and places for pictures', () => {
    expect(readMarkdown('> 좋았다\n>\n> 정말').map(({ kind }) => kind)).toEqual(['quote', 'quote'])
    expect(readMarkdown('|동|명|\n|-|-|\n|시흥|3|\n|독산|4|')).toEqual([
      {
        kind: 'table',
        header: [[plain('동')], [plain('명')]],
        rows: [
          [[plain('시흥')], [plain('3')]],
          [[plain('독산')], [plain('4')]],
        ],
      },
    ])
    expect(readMarkdown('---\n\n```\na <b>\n```\n\n[그림 2]\n\n    안')).toEqual([
      { kind: 'rule' },
      { kind: 'code', text: 'a <b>' },
      { kind: 'picture', no: 2 },
      { kind: 'code', text: '안' },
    ])
  })

  it('shows HTML as words, fetches no picture from elsewhere, and follows no address that runs something', () => {
    expect(readMarkdown('<script>alert(1)</script>')[0]).toMatchObject({
      runs: [{ text: '<script>alert(1)</script>' }],
    })
    expect(readMarkdown('![나무](https://evil.kr/a.png)')[0]).toMatchObject({ runs: [{ text: '나무', href: null }] })
    for (const href of ['javascript:alert(1)', 'data:text/html,x', '//evil.kr', 'ftp://a.kr'])
      for (const run of readMarkdown(`[보기](${href})`).flatMap(runsOf)) expect(run.href).toBeNull()
  })

  it('never leads where it may not, whatever is written', () => {
    const words = fc.array(
      fc.oneof(
        fc.constantFrom(
          '# ',
          '- ',
          '1. ',
          '> ',
          '**',
          '*',
          '`',
          '\n',
          '\n\n',
          '|',
          '|-|\n',
          '[',
          '](',
          ')',
          '![',
          '<',
          '    ',
        ),
        fc.constantFrom('javascript:', 'https://a.kr', '가나', '금천구', '12'),
      ),
    )
    fc.assert(
      fc.property(words, (parts) => {
        for (const block of readMarkdown(parts.join('')))
          for (const { href } of runsOf(block)) expect(href === null || isSafeLink(href)).toBe(true)
      }),
    )
  })
})
