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

/** Who adds files: everybody who has signed in. A file is its sender's own until it stands with a thing. */
export const mayHoldFile: Permission = {
  name: 'documents.hold-file',
  roles: everyone.filter((role) => role !== 'visitor' && role !== 'operator'),
}

/** Looking at files: what each is shown depends on the file. */
export const mayLookAtFiles: Permission = { name: 'documents.look-at-files', roles: everyone }

/** Putting files with things and taking them away by themselves; where it is part of another command, that one's permission counts. */
export const mayAttachFiles: Permission = { name: 'documents.attach-files', roles: ['secretariat'] }

/** Hiding a file, bringing it back, and making people in it unrecognisable. */
export const mayModerateFiles: Permission = { name: 'documents.moderate-files', roles: ['secretariat'] }

/** Who is shown what is for the office; and whose files are the office's own work, kept when their account is destroyed. */
export const isOffice: Permission = {
  name: 'documents.see-office-files',
  roles: [
    ...(['subcommittee-secretary', 'department-officer', 'department-head', 'secretariat'] as const),
    ...(['budget-office', 'auditor', 'administrator', 'operator'] as const),
  ],
}

/** Keeping which column of a file is what: a part of every import, and by itself the secretariat's. */
export const mayRememberColumns: Permission = { name: 'documents.remember-columns', roles: ['secretariat'] }

/** It says numbers of columns alone; whoever has a role of the office may be importing. */
export const mayRecallColumns: Permission = {
  name: 'documents.recall-columns',
  roles: waitsWithTheOffice.roles,
}
