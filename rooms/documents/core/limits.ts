/** What is read at most: beyond it a file is refused with a sentence, not half read. */
export const maxFileBytes = 20 * 1024 * 1024
export const maxCells = 200_000
/** How many places, empty ones too, the tables of a file may span when they are given row by row. */
export const maxPlaces = 2_000_000
