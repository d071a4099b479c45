import { z } from 'zod'
import { command, noRefusals, query } from '#kit/contract.ts'
import { ChosenColumns, ColumnsByField } from './core/import/remembered-columns.ts'
import { mayRecallColumns, mayRememberColumns } from './core/permissions.ts'

/** Carried out by imports as a part of theirs: the next file with these headings is read the same way. */
export const rememberColumns = command({
  name: 'documents.remember-columns',
  title: { ko: '가져온 파일의 열을 기억한다', en: 'Remember the columns of an imported file' },
  permission: mayRememberColumns,
  input: ChosenColumns,
  reply: z.object({}),
  refusal: noRefusals,
})

export const recallColumns = query({
  name: 'documents.recall-columns',
  title: { ko: '기억한 열을 본다', en: 'Recall the columns of a kind of file' },
  permission: mayRecallColumns,
  input: ChosenColumns.omit({ columns: true }),
  /** Null where no such file was imported before. */
  reply: z.object({ columns: ColumnsByField.nullable() }),
  refusal: noRefusals,
})
