import { z } from 'zod'
import { ok, type Result, refuse } from '#kit/result.ts'

/** A number as a paper writes it, without groups: whole or with up to three decimals, kept exactly. */
export const Written = z.string().regex(/^\d{1,12}(\.\d{1,3})?$/)

/** A number that a work's paper states: of how many what, and the parts that it states for it. */
export const Figure = z
  .object({
    name: z.string().min(1),
    value: Written,
    unit: z.string(),
    parts: z.array(z.object({ name: z.string().min(1), value: Written })).readonly(),
  })
  .readonly()
export type Figure = z.infer<typeof Figure>

const thousandths = (value: string): bigint => {
  const [whole = '', part = ''] = value.split('.')
  return BigInt(`${whole}${part.padEnd(3, '0')}`)
}

/** What the parts of a figure add up to, exactly, where they add up to something else than is stated; else null. */
export function wrongSum({ value, parts }: Figure): string | null {
  const sum = parts.reduce((all, part) => all + thousandths(part.value), 0n)
  if (parts.length === 0 || sum === thousandths(value)) return null
  const digits = `${sum}`.padStart(4, '0')
  return `${digits.slice(0, -3)}.${digits.slice(-3)}`.replace(/\.?0+$/, '')
}

export const FiguresRefusal = z.object({
  kind: z.literal('figure-unreadable'),
  field: z.literal('text'),
  line: z.int(),
})
export type FiguresRefusal = z.infer<typeof FiguresRefusal>

const plain = (written: string): string => written.replaceAll(',', '')

/** Reads figures, one a line: name | value and unit | parts ("선거사무인력 | 799명 | 투표 727 / 개표 72"). */
export function readFigures(text: string): Result<Figure[], FiguresRefusal> {
  const figures: Figure[] = []
  for (const [at, typed] of text.split('\n').entries()) {
    if (typed.trim() === '') continue
    const [name = '', said = '', ...rest] = typed.split('|').map((cell) => cell.trim())
    const [, value = '', unit = ''] = /^([\d,]+(?:\.\d+)?)\s*(.{0,20})$/.exec(said) ?? []
    const parts = rest
      .join('/')
      .split('/')
      .flatMap((part) => (part.trim() === '' ? [] : [/^\s*(.*\S)\s+([\d,]+(?:\.\d+)?)\s*$/.exec(part)]))
      .map((part) => ({ name: part?.[1], value: plain(`${part?.[2]}`) }))
    const figure = Figure.safeParse({ name, value: plain(value), unit, parts })
    if (!figure.success) return refuse({ kind: 'figure-unreadable', field: 'text', line: at + 1 })
    figures.push(figure.data)
  }
  return ok(figures)
}

/** The figures as they are typed, to be typed on. */
export const writeFigures = (figures: readonly Figure[]): string =>
  figures
    .map(({ name, value, unit, parts }) =>
      [
        name,
        `${value}${unit}`,
        ...(parts.length === 0 ? [] : [parts.map((one) => `${one.name} ${one.value}`).join(' / ')]),
      ].join(' | '),
    )
    .join('\n')
