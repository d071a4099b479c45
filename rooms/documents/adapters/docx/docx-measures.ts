import { LineRuleType } from 'docx'
import { fonts } from '../../core/model/official-style.ts'

/** Millimetres in twentieths of a point, in which Word measures pages, columns and indents. */
export const twips = (mm: number): number => Math.round((mm / 25.4) * 1440)

/** Points in halves, in which Word measures type. */
export const halfPoints = (points: number): number => points * 2

/** Millimetres in the pixels in which pictures are measured, 96 an inch. */
export const pixels = (mm: number): number => (mm / 25.4) * 96

/** A colour as Word writes it, without "#". */
export const colour = (hex: string): string => hex.slice(1)

/** A line height of so many percent of the type, as Hangul counts: Word's own multiples would count the font's gaps too. */
export const lineHeight = (points: number, percent: number): { line: number; lineRule: 'atLeast' } => ({
  line: Math.round((points * 20 * percent) / 100),
  lineRule: LineRuleType.AT_LEAST,
})

/** One font for letters of every script: without `eastAsia` Word sets Hangul in a font of its own choice. */
export const wordFont = { ascii: fonts.word, hAnsi: fonts.word, eastAsia: fonts.word, cs: fonts.word } as const
