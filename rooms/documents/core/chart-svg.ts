import { type ExactDecimal, readDecimal } from './exact-decimal.ts'
import type { BlockOf } from './model/official-document.ts'
import { showNumber } from './shown-number.ts'

/** A chart as a drawing: SVG of its own, with its measures in millimetres for the page. */
export interface DrawnChart {
  readonly svg: string
  readonly widthMm: number
  readonly heightMm: number
}

/** Dark enough to be told from white (3 : 1 and more) and from each other in grey; a hatch tells them apart as well. */
const inks = ['#193AAA', '#B4491B', '#1B6E4B', '#6A3D9A', '#4D4D4D', '#8A6A00'] as const
const hatches = ['', 'M0 8L8 0', 'M0 0L8 8', 'M0 4H8', 'M4 0V8', 'M0 8L8 0M0 0L8 8'] as const

const [width, height] = [680, 340]
const area = { left: 20, right: 660, top: 54, bottom: 300 } as const

const written = (text: string): string =>
  // biome-ignore lint/suspicious/noControlCharactersInRegex: XML has no place for them.
  text.replace(/[\u0000-\u001f\u007f]/g, ' ').replace(/[&<>"']/g, (sign) => `&#${sign.charCodeAt(0)};`)

/** Whole coordinates only, so that the same chart is the same text everywhere. */
const at = (value: number): string => String(Math.round(value))

const shownNumber = (value: string): string => showNumber(value, '#,##0.###').text

const scaled = ({ scaled, decimals }: ExactDecimal, to: number): bigint => scaled * 10n ** BigInt(to - decimals)

/** Where a value stands between the least and the greatest of all, zero always among them: 0 to 1000. */
function heightsOf(values: readonly (string | null)[]): {
  readonly of: (value: string) => number
  readonly zero: number
} {
  const exact = (value: string | null): ExactDecimal => readDecimal(value ?? '0') ?? { scaled: 0n, decimals: 0 }
  const decimals = Math.max(...values.map((each) => exact(each).decimals))
  const sizes = [0n, ...values.map((each) => scaled(exact(each), decimals))]
  const least = sizes.reduce((low, each) => (each < low ? each : low))
  const most = sizes.reduce((high, each) => (each > high ? each : high))
  const span = most === least ? 1n : most - least
  const place = (size: bigint): number => Number(((size - least) * 1000n) / span)
  return { of: (value) => place(scaled(exact(value), decimals)), zero: place(0n) }
}

/** Draws a chart: bars or lines from exact decimals, each with its value beside it, each series with a hatch or mark. */
export function drawChart(chart: Omit<BlockOf<'chart'>, 'kind'>): DrawnChart {
  const { labels, series, drawn, unit } = chart
  const { of, zero } = heightsOf(series.flatMap(({ values }) => values))
  const y = (place: number): number => area.bottom - ((area.bottom - area.top - 20) * place) / 1000
  const step = (area.right - area.left) / labels.length
  const bar = (step * 0.7) / series.length
  const small = labels.length * series.length > 16 ? 9 : 12
  const text = (x: number, top: number, said: string, more = ''): string =>
    `<text x="${at(x)}" y="${at(top)}" font-size="${small}"${more}>${written(said)}</text>`
  const middle = ' text-anchor="middle"'
  const marks = series.map(({ values }, index) => {
    const ink = inks[index % inks.length]
    const points = values.flatMap((value, place) => {
      if (value === null) return []
      const centre = area.left + step * (place + 0.5)
      const x = drawn === 'bars' ? centre - step * 0.35 + bar * index : centre
      return [{ x, top: y(of(value)), said: shownNumber(value) }]
    })
    if (drawn === 'bars')
      return points
        .map(({ x, top, said }) => {
          const [high, low] = [Math.min(top, y(zero)), Math.max(top, y(zero))]
          const box = `x="${at(x)}" y="${at(high)}" width="${at(bar - 2)}" height="${at(low - high)}"`
          const over = index === 0 ? '' : `<rect ${box} fill="url(#hatch-${index})"/>`
          return `<rect ${box} fill="${ink}"/>${over}${text(x + bar / 2 - 1, top > y(zero) ? low + 14 : high - 4, said, middle)}`
        })
        .join('')
    // Where a value is missing, the line has a gap: nothing is said of it.
    const line = values
      .map((value, place) => {
        const pen = (values[place - 1] ?? null) === null ? 'M' : 'L'
        return value === null ? '' : `${pen}${at(area.left + step * (place + 0.5))} ${at(y(of(value)))}`
      })
      .join('')
    const dash = index === 0 ? '' : ` stroke-dasharray="${2 + 3 * index} 3"`
    const dots = points.map(
      ({ x, top, said }) =>
        `<circle cx="${at(x)}" cy="${at(top)}" r="4" fill="${ink}"/>${text(x, top - 8, said, middle)}`,
    )
    return `<path d="${line}" fill="none" stroke="${ink}" stroke-width="2"${dash}/>${dots.join('')}`
  })
  const legend = series.map(({ name }, index) => {
    const x = area.left + index * 105
    const box = `x="${at(x)}" y="12" width="14" height="14"`
    return `<rect ${box} fill="${inks[index % inks.length]}"/>${index === 0 ? '' : `<rect ${box} fill="url(#hatch-${index})"/>`}${text(x + 19, 24, name)}`
  })
  const below = labels.map((label, index) => text(area.left + step * (index + 0.5), area.bottom + 20, label, middle))
  const patterns = series.map((_, index) =>
    index === 0
      ? ''
      : `<pattern id="hatch-${index}" width="8" height="8" patternUnits="userSpaceOnUse"><path d="${hatches[index % hatches.length]}" stroke="#FFFFFF" stroke-width="1.5"/></pattern>`,
  )
  const svg = [
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${width} ${height}" width="${width}" height="${height}" font-family="Madang Sans, sans-serif" fill="#000000">`,
    `<defs>${patterns.join('')}</defs><rect width="${width}" height="${height}" fill="#FFFFFF"/>`,
    ...legend,
    unit === null ? '' : text(area.right, 24, `(${unit})`, ' text-anchor="end"'),
    `<path d="M${area.left} ${at(y(zero))}H${area.right}" stroke="#000000"/>`,
    ...marks,
    ...below,
    '</svg>',
  ].join('')
  return { svg, widthMm: 150, heightMm: 75 }
}
