import { renderToString } from 'preact-render-to-string'
import { describe, expect, it } from 'vitest'
import { won } from '#kit/won.ts'
import { ChartGates } from './chart-gates.tsx'
import type { GateDrawn } from './gate-drawn.ts'

const gate = (id: string, more: Partial<GateDrawn> = {}): GateDrawn => ({
  id,
  label: id,
  date: '2020. 6. 30.',
  countIn: 22,
  countOut: 22,
  wonIn: null,
  wonOut: null,
  flows: [],
  lost: [],
  open: false,
  ...more,
})
const draw = (gates: readonly GateDrawn[], measure: 'count' | 'won' = 'count') =>
  renderToString(<ChartGates title="관문" description="설명" gates={gates} measure={measure} />)
/** What a reader is left with, without the drawing. */
const textOf = (html: string) => html.replaceAll(/<[^>]+>/g, ' ').replaceAll(/\s+/g, ' ')

describe('the drawing of the gates', () => {
  it('says every sum in words', () => {
    const html = draw([
      gate('심사', {
        countOut: 10,
        wonIn: won(2_585_200_000),
        wonOut: won(485_000_000),
        flows: [{ to: '투표', count: 10, won: null }],
        lost: [{ label: '탈락', count: 12, won: won(2_100_200_000) }],
      }),
      gate('투표', { countIn: 10, countOut: 10 }),
    ])
    const text = textOf(html)
    expect(text).toContain('들어온 것 22건 → , 넘어간 것 10건')
    expect(text).toContain('2,585,200천원 → , 넘어간 것 485,000천원')
    expect(text).toContain('탈락 12건 2,100,200천원')
    expect(text).toContain('다음 관문: 투표 10건')
    expect(text).not.toContain('맞지 않음')
  })

  it('says where the sums disagree, with or without a stated cause', () => {
    expect(textOf(draw([gate('a', { countOut: 20 })]))).toContain('합이 맞지 않음: 2건 모자람')
    expect(textOf(draw([gate('a', { countOut: 23 })]))).toContain('합이 맞지 않음: 1건 남음')
    expect(textOf(draw([gate('a', { open: true })]))).toContain('아직 맞지 않음')
    const unexplained = draw([gate('a', { countOut: 20, lost: [{ label: '사유 없음', count: 2, unexplained: true }] })])
    expect(textOf(unexplained)).toContain('아직 맞지 않음')
    expect(unexplained).toContain('까닭이 적히지 않은 것')
    expect(unexplained).toMatch(/class="gates-unexplained"><path class="gates-fill" d="[^"]+" fill="url\(#/)
  })

  it('says what is new at a gate and what went on unrecorded', () => {
    const text = textOf(
      draw([gate('a', { flows: [{ to: 'b', count: 20, won: null }] }), gate('b', { countIn: 25, countOut: 25 })]),
    )
    expect(text).toContain('2건은 어디로 갔는지 적히지 않음')
    expect(text).toContain('이 가운데 5건은 여기서 새로 들어옴')
  })

  it('tells a mere difference of amounts apart from items that left', () => {
    const text = textOf(draw([gate('a', { lost: [{ label: '줄어든 금액', count: 0, won: won(41_000_000) }] })]))
    expect(text).toContain('줄어든 금액 41,000천원')
    expect(text).not.toContain('0건 41')
  })

  it('names the drawing, keeps links outside of it and links to the page of a gate', () => {
    const html = draw([gate('심사', { href: '/geumcheon/pipeline/c2' })])
    expect(html).toMatch(/role="img" aria-labelledby="([^"]+)"[^>]*><title id="\1">관문<\/title>/)
    expect(html).toContain('<a href="/geumcheon/pipeline/c2">심사</a>')
    expect(html.replaceAll(/<svg[\s\S]*?<\/svg>/g, '')).toContain('<a href')
    expect([...html.matchAll(/<svg[\s\S]*?<\/svg>/g)].some(([svg]) => svg.includes('<a '))).toBe(false)
  })

  it('escapes what people typed and writes no style', () => {
    const html = draw([gate('<b>&"', { lost: [{ label: '<i>', count: 0 }] })], 'won')
    expect(html).toContain('&lt;b>&amp;&quot;')
    expect(html).not.toContain('<b>')
    expect(html).not.toContain('<i>')
    expect(html).not.toMatch(/\sstyle=|<style/)
  })

  it('draws nothing but its title for a cycle without gates', () => {
    expect(draw([])).toContain('관문')
  })
})
