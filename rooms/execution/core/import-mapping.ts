import { z } from 'zod'
import { FundSource } from '#rooms/budget/core/fund-source.ts'
import { ProjectId } from '#rooms/items/core/item.ts'
import { EntryKind } from './entry.ts'

/** What a column of an export of executed amounts can hold. */
export const importFields = [
  'date',
  'documentNo',
  'sequence',
  'project',
  'account',
  'source',
  'amount',
  'commitmentNo',
  'department',
  'note',
  'statedBudget',
  'statedRate',
] as const
export const ImportField = z.enum(importFields)
export type ImportField = z.infer<typeof ImportField>

/** Without these columns no row can be taken. */
export const neededFields: ReadonlySet<ImportField> = new Set(['date', 'documentNo', 'account', 'amount'])

const Column = z.int().min(0).max(200).nullable().default(null)

/**
 * How an export is read: which column (from 0) holds what, from which row the data begins, in which unit amounts stand,
 * and which project a name in the file means. Kept by name, for the export looks the same every month.
 */
export const ImportMapping = z
  .object({
    kind: EntryKind,
    /** The first row of data, from 0. */
    firstRow: z.int().min(0).max(1000),
    unit: z.enum(['won', 'thousand']),
    columns: z.object({
      date: Column,
      documentNo: Column,
      sequence: Column,
      project: Column,
      account: Column,
      source: Column,
      amount: Column,
      /** 원인행위번호: the document number of the commitment that the row pays. */
      commitmentNo: Column,
      department: Column,
      note: Column,
      statedBudget: Column,
      statedRate: Column,
    }),
    /** Taken where the file has no column for it. */
    projectId: ProjectId.nullable().default(null),
    source: FundSource.nullable().default(null),
    /** What a name in the file means here; null: rows of that name are not ours and are left out. */
    projects: z
      .array(z.object({ text: z.string().min(1).max(300), projectId: ProjectId.nullable() }))
      .max(1000)
      .default([]),
    /** Rows of projects that are not known here are left out and counted; without it each is a problem. */
    leaveOutUnknown: z.boolean().default(false),
  })
  .readonly()
export type ImportMapping = z.infer<typeof ImportMapping>

/** The name under which a district keeps a mapping. */
export const MappingName = z.string().trim().min(1).max(100)

/** The rows of the file as texts, as they were read. */
export const ImportRows = z.array(z.array(z.string().max(2000)).max(200)).max(50_000)
export type ImportRows = z.infer<typeof ImportRows>
