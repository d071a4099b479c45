/** Hangul measures in 7,200ths of an inch, whole. */
const unitsPerMm = 7200 / 25.4

export const unitsOfMm = (mm: number): number => Math.round(mm * unitsPerMm)
export const unitsOfPoints = (points: number): number => Math.round(points * 100)
