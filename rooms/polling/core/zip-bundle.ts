import { zipSync } from 'fflate'
import { utf8 } from '#kit/bytes.ts'
import { type Files, sumsNotePath } from '#rooms/voting/core/protocol/bundle.ts'

/** The first moment that a ZIP file can name: the same files make the same ZIP, whenever and wherever it is written. */
const epoch = '1980-01-02T12:00:00'

/** The bundle as a ZIP file, with the signed note on its sums. */
export const zipBundle = (files: Files, note: string): Uint8Array =>
  zipSync(Object.fromEntries(new Map([...files, [sumsNotePath, utf8(note)]])), { mtime: epoch })
