import { z } from 'zod'
import { command, noRefusals, query } from '#kit/contract.ts'
import { Won } from '#kit/won.ts'
import { attachRefusals } from '#rooms/documents/contract-files.ts'
import { AddedFiles } from '#rooms/documents/core/kept-file.ts'
import { ItemId } from '#rooms/items/core/item.ts'
import { FieldCheck, FieldCheckId, FieldCheckRefusal } from './core/field-check.ts'
import * as may from './core/permissions.ts'

const itemNotThere = z.object({ kind: z.literal('item-not-there'), field: z.literal('itemId') })

export const keepFieldCheck = command({
  name: 'screening.keep-field-check',
  title: { ko: '현장확인을 적는다', en: 'Write a field check down' },
  done: { ko: '현장확인을 적었습니다.', en: 'The field check was written down.' },
  permission: may.mayKeepFieldChecks,
  files: 'files',
  input: z.strictObject({
    checkId: FieldCheckId,
    ...FieldCheck.unwrap().omit({ id: true, alongWith: true }).shape,
    alongWith: z.string().trim().min(1).max(300).nullable().default(null),
    /** On which version it rests; 0: it is new. */
    version: z.int().min(0).default(0),
    files: AddedFiles.default([]),
  }),
  reply: z.object({ checkId: FieldCheckId, version: z.int() }),
  refusal: z.discriminatedUnion('kind', [...FieldCheckRefusal.options, itemNotThere, ...attachRefusals]),
})

/** A check with the item and the department it is about, and what the department would give it. */
export const CheckLine = z.object({
  check: FieldCheck,
  title: z.string(),
  department: z.string(),
  requested: Won.nullable(),
  adjusted: Won.nullable(),
})
export type CheckLine = z.infer<typeof CheckLine>

export const listFieldChecks = query({
  name: 'screening.list-field-checks',
  title: { ko: '현장확인 목록을 본다', en: 'List the field checks' },
  permission: may.maySeeFieldChecks,
  input: z.object({ itemId: ItemId.optional(), page: z.int().min(1).max(1000).default(1) }),
  reply: z.object({ checks: z.array(CheckLine), page: z.int(), more: z.boolean() }),
  refusal: noRefusals,
})

export const seeFieldCheck = query({
  name: 'screening.see-field-check',
  title: { ko: '현장확인을 본다', en: 'See a field check' },
  permission: may.maySeeFieldChecks,
  input: z.object({ checkId: FieldCheckId }),
  reply: CheckLine,
  refusal: z.object({ kind: z.literal('check-not-found') }),
})
