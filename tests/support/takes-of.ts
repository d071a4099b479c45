import { jsonSchemaOf } from '#kernel/form-values.ts'
import type { House } from '#kernel/house.ts'
import type { Takes } from './refused-form.ts'

type JsonSchema = ReturnType<typeof jsonSchemaOf>

/** The schema itself, and of what may be null, the other one. */
const branchesOf = (schema: JsonSchema | undefined): readonly JsonSchema[] =>
  schema === undefined ? [] : [schema, ...((schema.anyOf ?? []) as JsonSchema[])]

/** The parts of a schema that a field of a form is, by its dotted name. */
export function partsAt(schema: JsonSchema, name: string): readonly JsonSchema[] {
  let parts = branchesOf(schema)
  for (const key of name.split('.')) {
    const found = parts.map((one) => (/^\d+$/.test(key) ? one.items : one.properties?.[key])).find(Boolean)
    parts = branchesOf(typeof found === 'object' ? (found as JsonSchema) : undefined)
  }
  return parts
}

/** What a command takes in the fields of its form, as its contract says. */
export function takesOf(house: House, command: string): Takes {
  const contract = house.commands.get(command)?.contract
  const schema = contract === undefined ? {} : jsonSchemaOf(contract.input)
  return {
    most: (name) => partsAt(schema, name).find(({ maxLength }) => maxLength !== undefined)?.maxLength ?? 21_000,
    isOneOf: (name) => partsAt(schema, name).some((part) => part.enum !== undefined),
  }
}
