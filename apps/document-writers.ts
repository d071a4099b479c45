import { hwpxWriter } from '#rooms/documents/core/hwpx/write-hwpx.ts'
import type { DocumentWriter } from '#rooms/documents/core/model/document-writer.ts'

/** Every format in which documents are written. */
export const documentWriters: readonly DocumentWriter[] = [hwpxWriter]
