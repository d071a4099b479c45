import { expect, test } from 'vitest'
import { drawChart } from './chart-svg.ts'

const chart = {
  ...{ drawn: 'bars' as const, caption: '사업비', unit: '단위: 원', alternative: '늘었다' },
  labels: ['2020', '2021'],
  series: [
    { name: '시비', values: ['0.1', '-1234567.125'] },
    { name: '구비', values: [null, '0.3'] },
  ],
}

test('values stand beside their bars as they are, also below zero, and a second series has a hatch of its own', () => {
  const { svg } = drawChart(chart)
  expect(svg).toContain('>-1,234,567.125</text>')
  expect(svg).toContain('>0.1</text>')
  expect(svg).toContain('url(#hatch-1)')
  expect(svg).not.toContain('url(#hatch-0)')
  expect(svg.match(/text-anchor="middle">/g)).toHaveLength(5)
})

test('lines join the points of a series, not over a missing value; dashes tell them apart', () => {
  const { svg } = drawChart({ ...chart, drawn: 'lines', unit: null })
  expect([...svg.matchAll(/<path d="(\S+ \d+(?:L\d+ \d+)?)" fill="none"/g)]).toHaveLength(2)
  const gap = { name: '시비', values: ['1', null, '2', '3'] }
  const broken = drawChart({ ...chart, drawn: 'lines', labels: ['가', '나', '다', '라'], series: [gap] }).svg
  expect(broken).toMatch(/<path d="M\d+ \d+M\d+ \d+L\d+ \d+" fill="none"/)
  expect(svg.match(/stroke-dasharray/g)).toHaveLength(1)
  expect(svg).not.toContain('단위')
})

test('heights are in proportion to the values', () => {
  const { svg } = drawChart({ ...chart, series: [{ name: '시비', values: ['50', '100'] }] })
  const heights = [...svg.matchAll(/height="(\d+)" fill="#193AAA"\/><text/g)].map(([, height]) => Number(height))
  expect(heights.slice(-2)).toEqual([113, 226])
})

test('a chart of nothing, or of what is no number, is drawn all the same; many bars are lettered smaller', () => {
  const many = Array.from({ length: 20 }, (_, index) => String(index))
  expect(drawChart({ ...chart, series: [{ name: '시비', values: ['0', 'x'] }] }).svg).not.toContain('NaN')
  expect(drawChart({ ...chart, labels: many, series: [{ name: '시비', values: many }] }).svg).toContain('font-size="9"')
})

test('texts are escaped', () => {
  const { svg } = drawChart({ ...chart, labels: ['<b>&"', '\u0001'] })
  expect(svg).toContain('&#60;b&#62;&#38;&#34;')
  expect(svg).not.toContain('\u0001')
})
