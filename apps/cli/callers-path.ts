import { resolve } from 'node:path'

/** A file as the caller names it: from the folder in which `./madang` was called. */
export const callersPath = (file: string): string => resolve(process.env['CALLED_FROM'] ?? '.', file)
