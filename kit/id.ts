import { z } from 'zod'

/**
 * A typed identifier: lower-case letters, digits and hyphens, 2 to 64 characters, unique within its district.
 * `idOf('ItemId')` gives the schema; `z.infer` of it gives the branded type, so that ids of two kinds never mix.
 */
export const idOf = <Name extends string>(_name: Name) =>
  z
    .string()
    .regex(/^[a-z0-9][a-z0-9-]{1,63}$/)
    .brand<Name>()

export const DistrictId = idOf('DistrictId')
export type DistrictId = z.infer<typeof DistrictId>
export const AccountId = idOf('AccountId')
export type AccountId = z.infer<typeof AccountId>
