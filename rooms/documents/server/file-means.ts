import { ok, type Result } from '#kit/result.ts'
import { makePictureHere, type PictureMaker } from '../adapters/make-picture.ts'
import type { FileRefused } from '../core/file-refused.ts'

/** Looks through a file for what does harm; null where no scanner is named. */
export type FileScanner = (bytes: Uint8Array) => Promise<Result<null, FileRefused>>

/** What the room needs to take files. */
export interface FileMeans {
  readonly makePicture: PictureMaker
  readonly scan: FileScanner
}

/** Pictures are decoded here and nothing is scanned: for tests, and where the house is only looked at. */
export const filesHere: FileMeans = { makePicture: makePictureHere, scan: async () => ok(null) }
