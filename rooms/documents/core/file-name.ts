import { z } from 'zod'
import { ok, type Result, refuse } from '#kit/result.ts'
import type { FileFormat } from './kept-file.ts'

/** What a file is by its content: of pictures, which kind. */
export const FoundFormat = z.enum(['jpeg', 'png', 'webp', 'pdf', 'hwp', 'hwpx', 'xlsx', 'docx', 'odt', 'txt'])
export type FoundFormat = z.infer<typeof FoundFormat>

/** The endings that a name may have. */
const endings: Readonly<Record<FoundFormat, readonly string[]>> = {
  jpeg: ['jpg', 'jpeg', 'jpe', 'jfif'],
  png: ['png'],
  webp: ['webp'],
  pdf: ['pdf'],
  hwp: ['hwp'],
  hwpx: ['hwpx'],
  xlsx: ['xlsx'],
  docx: ['docx'],
  odt: ['odt'],
  txt: ['txt', 'csv'],
}

/** With what type a file is given back: as what it was found to be, never as what its sender called it. */
export const contentTypes: Readonly<Record<FileFormat, string>> = {
  picture: 'image/webp',
  pdf: 'application/pdf',
  hwp: 'application/x-hwp',
  hwpx: 'application/hwp+zip',
  xlsx: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
  docx: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
  odt: 'application/vnd.oasis.opendocument.text',
  csv: 'text/csv; charset=utf-8',
  txt: 'text/plain; charset=utf-8',
}

export type NameRefused = {
  readonly kind: 'name-not-of-content'
  readonly ending: string
  readonly format: FoundFormat
}

const pictures: readonly FoundFormat[] = ['jpeg', 'png', 'webp']
const longestName = 120
/** What no name has: signs of folders, signs that a system reads as something else, and those that nobody sees. */
const notInNames = /[\p{Cc}\p{Cf}"*/:<>?\\|]/gu

/**
 * Decides how a file is called and as what it is kept: the name alone, without folders, in whole letters, with an ending
 * of what it holds. A name that says to be something else is refused. A text called a table is one.
 */
export function nameOfContent(
  sent: string,
  found: FoundFormat,
): Result<{ readonly name: string; readonly format: FileFormat }, NameRefused> {
  const name = sent
    .normalize('NFC')
    .replace(/^.*[/\\]/s, '')
    .replaceAll(notInNames, '')
    .trim()
  const [, stem = name, written = ''] = /^(.*)\.([^.]{1,10})$/s.exec(name) ?? []
  const ending = written.toLowerCase()
  if (ending !== '' && !endings[found].includes(ending))
    return refuse({ kind: 'name-not-of-content', ending, format: found })
  const format = formatKept(found, ending)
  const short = [...(stem === '' ? 'file' : stem)].slice(0, longestName).join('')
  return ok({ name: `${short}.${format === 'picture' ? 'webp' : format}`, format })
}

/** A picture is made anew, as WebP, whatever it was. */
function formatKept(found: FoundFormat, ending: string): FileFormat {
  if (pictures.includes(found)) return 'picture'
  return found === 'txt' && ending === 'csv' ? 'csv' : (found as Exclude<FileFormat, 'picture'>)
}
