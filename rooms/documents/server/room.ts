import type { AnyRefusal } from '#kernel/handler.ts'
import type { Room } from '#kernel/house.ts'
import type { DocumentReader } from '../adapters/document-reader.ts'
import { type DocumentWriting, writeHere } from '../adapters/document-writing.ts'
import { explainRefusal } from '../core/messages.ts'
import { explainFileRefusal } from '../core/messages-files.ts'
import { attachFilesHandler } from './attach-files.ts'
import { checkDocumentWith } from './check-document.ts'
import { destroyFilesHandler, detachFileHandler } from './destroy-files.ts'
import { type FileMeans, filesHere } from './file-means.ts'
import { holdFileWith } from './hold-file.ts'
import {
  describeFilesHandler,
  listFilesHandler,
  listFilesOfManyHandler,
  listKeptFilesHandler,
  seeFileHandler,
} from './look-at-files.ts'
import { blurFileWith, hideFileHandler, restoreFileHandler } from './moderate-files.ts'
import { readTablesWith } from './read-tables.ts'
import { recallColumnsHandler, rememberColumnsHandler } from './remember-columns.ts'
import { setAudienceHandler } from './set-audience.ts'
import { writeDocumentWith } from './write-document.ts'
import { writeSpreadsheetHandler } from './write-spreadsheet.ts'

/** The room as it is mounted, with what reads its documents and knows the rules of all rooms, and what takes files. */
export const documentsRoom = (
  read: DocumentReader,
  files: FileMeans = filesHere,
  write: DocumentWriting = writeHere([]),
): Room => ({
  name: 'documents',
  title: { ko: '문서', en: 'Documents' },
  handlers: [
    readTablesWith(read),
    writeSpreadsheetHandler,
    writeDocumentWith(write),
    checkDocumentWith(read),
    holdFileWith(files),
    attachFilesHandler,
    detachFileHandler,
    setAudienceHandler,
    destroyFilesHandler,
    hideFileHandler,
    restoreFileHandler,
    blurFileWith(files),
    listFilesHandler,
    listFilesOfManyHandler,
    describeFilesHandler,
    seeFileHandler,
    listKeptFilesHandler,
    rememberColumnsHandler,
    recallColumnsHandler,
  ],
  explain: (refusal: AnyRefusal, lang) => explainFileRefusal(refusal, lang) ?? explainRefusal(refusal, lang),
})
