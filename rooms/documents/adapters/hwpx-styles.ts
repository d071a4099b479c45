import { SaxesParser } from 'saxes'

/** Of which level (from 1) a paragraph is a heading, by its style and its shape; undefined for one that is none. */
export type HeadingLevel = (style: string | undefined, shape: string | undefined) => number | undefined

/** The styles by which Hangul and those who write for it mark headings. */
const outlineName = /^(?:개요|Outline) ?(\d{1,2})$/

const noHeadings: HeadingLevel = () => undefined

/** Reads which styles and shapes of a HWPX are headings (개요 1 to 10): by the style's name, or by the shape's own outline. */
export function headingLevels(header: string | undefined): HeadingLevel {
  if (header === undefined) return noHeadings
  const [styles, shapes] = [new Map<string, number>(), new Map<string, number>()]
  let shape = ''
  const parser = new SaxesParser()
  parser.on('opentag', ({ name, attributes }) => {
    const local = name.replace(/^.*:/, '')
    if (local === 'style') {
      const level = outlineName.exec(attributes['name'] ?? '') ?? outlineName.exec(attributes['engName'] ?? '')
      if (level !== null) styles.set(attributes['id'] ?? '', Number(level[1]))
    } else if (local === 'paraPr') shape = attributes['id'] ?? ''
    else if (local === 'heading' && attributes['type'] === 'OUTLINE') {
      shapes.set(shape, Math.min(10, Number(attributes['level'] ?? 0) + 1))
    }
  })
  parser.on('error', (error) => {
    throw error
  })
  parser.write(header).close()
  return (style, of) =>
    (style === undefined ? undefined : styles.get(style)) ?? (of === undefined ? undefined : shapes.get(of))
}
