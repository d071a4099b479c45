import { element } from './xml.ts'

/** The four lines around a cell, and what it is filled with ("none": a brush that paints nothing, as texts have). */
export interface BorderFill {
  readonly lines: 'none' | 'all' | 'below'
  readonly fill: string | null
}

/** The space in "0.12 mm" matters: without it Hangul draws no line. */
const line = (name: string, drawn: boolean): string =>
  element(`hh:${name}Border`, {
    type: drawn ? 'SOLID' : 'NONE',
    width: drawn ? '0.12 mm' : '0.1 mm',
    color: '#000000',
  })

export function borderFillXml({ lines, fill }: BorderFill, id: number): string {
  const slash = { type: 'NONE', Crooked: 0, isCounter: 0 }
  return element(
    'hh:borderFill',
    { id, threeD: 0, shadow: 0, centerLine: 'NONE', breakCellSeparateLine: 0 },
    element('hh:slash', slash),
    element('hh:backSlash', slash),
    ...['left', 'right', 'top'].map((side) => line(side, lines === 'all')),
    line('bottom', lines !== 'none'),
    element('hh:diagonal', { type: 'SOLID', width: '0.1 mm', color: '#000000' }),
    fill === null
      ? ''
      : element('hc:fillBrush', {}, element('hc:winBrush', { faceColor: fill, hatchColor: '#FF000000', alpha: 0 })),
  )
}
