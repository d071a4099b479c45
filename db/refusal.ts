/** Why a database cannot be used; the sentences stand in `messages.ts`. */
export type DatabaseRefused =
  | EmbeddedRefused
  | ConnectionRefused
  | ServerRefused
  | MigrationRefused
  | RestoreRefused
  | DistrictRefused

export type EmbeddedRefused =
  /** Another Madang has the data folder; `pid` when it could be read. */
  | { readonly kind: 'data-in-use'; readonly folder: string; readonly pid: number | null }
  | { readonly kind: 'data-folder-unusable'; readonly folder: string; readonly detail: string }
  | { readonly kind: 'data-of-other-version'; readonly folder: string; readonly found: string; readonly needed: string }
  | { readonly kind: 'no-binaries'; readonly platform: string }
  | { readonly kind: 'binaries-do-not-run'; readonly folder: string; readonly detail: string }
  | { readonly kind: 'did-not-start'; readonly detail: string }

/** Nothing answers at the address, or what answers does not let Madang in. */
export type ConnectionRefused = { readonly kind: 'cannot-connect'; readonly detail: string }

export type ServerRefused =
  | { readonly kind: 'server-too-old'; readonly version: string }
  | { readonly kind: 'database-ctype-c'; readonly database: string; readonly ctype: string }
  | { readonly kind: 'database-not-utf8'; readonly database: string; readonly encoding: string }

export type MigrationRefused =
  | { readonly kind: 'migration-changed'; readonly name: string }
  | { readonly kind: 'migration-missing'; readonly name: string }
  | { readonly kind: 'migration-out-of-order'; readonly name: string; readonly newest: string }
  | { readonly kind: 'database-newer'; readonly names: readonly string[] }

export type RestoreRefused =
  | { readonly kind: 'backup-damaged'; readonly detail: string }
  | { readonly kind: 'backup-unknown-format'; readonly version: number }
  | { readonly kind: 'backup-unknown-schema'; readonly name: string }
  | { readonly kind: 'database-not-empty'; readonly tables: readonly string[] }

export type DistrictRefused =
  | { readonly kind: 'district-file-damaged'; readonly detail: string }
  | { readonly kind: 'district-other-version'; readonly name: string }
  | { readonly kind: 'district-is-there'; readonly district: string; readonly tables: readonly string[] }
  | { readonly kind: 'district-not-sound'; readonly district: string; readonly detail: string }
  /** A number that a house hands out is so high that few or none would be left; `column` as `table.column`. */
  | { readonly kind: 'district-number-too-high'; readonly column: string; readonly number: string }
