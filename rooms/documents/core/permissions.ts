import { everyone, type Permission } from '#kit/actor.ts'

/** Checking a document keeps nothing and shows nothing of the district: it needs no account. */
export const mayCheckDocument: Permission = { name: 'documents.check', roles: everyone }

/**
 * Whose documents wait in the office's line: those to whom the district gave a role. Whoever comes from the street, or
 * has an account of a resident alone, waits in the public's, and however many come, no import waits for them.
 */
export const waitsWithTheOffice: Permission = {
  name: 'documents.wait-with-the-office',
  roles: everyone.filter((role) => role !== 'visitor' && role !== 'resident'),
}

/** Reading the tables of one's own file, and having one's own tables written, likewise. */
export const mayConvertTables: Permission = { name: 'documents.convert-tables', roles: everyone }
