import { everyone, type Permission } from '#kit/actor.ts'

/** Checking a document keeps nothing and shows nothing of the district: it needs no account. */
export const mayCheckDocument: Permission = { name: 'documents.check', roles: everyone }

/** Reading the tables of one's own file, and having one's own tables written, likewise. */
export const mayConvertTables: Permission = { name: 'documents.convert-tables', roles: everyone }
