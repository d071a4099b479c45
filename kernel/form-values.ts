import { z } from 'zod'

type JsonSchema = z.core.JSONSchema.BaseSchema

/** The JSON Schema of what a contract takes, for forms, query strings and the API document. */
export const jsonSchemaOf = (schema: z.ZodType, io: 'input' | 'output' = 'input'): JsonSchema =>
  z.toJSONSchema(schema, { io, unrepresentable: 'any' })

/**
 * Turns what a form or a query string carries (texts by dotted path, `seats.0.kind`) into the shape a contract takes:
 * numbers with their thousands groups removed, checkboxes as true or false, empty texts left out or null.
 * What cannot be read stays text, so that the contract refuses it at its own field.
 */
export function readFormValues(schema: z.ZodType, texts: Readonly<Record<string, string>>): unknown {
  return readObject(jsonSchemaOf(schema), tree(texts))
}

interface Branch {
  [key: string]: Branch | string
}

function tree(texts: Readonly<Record<string, string>>): Branch {
  const root: Branch = Object.create(null)
  for (const [path, text] of Object.entries(texts)) {
    const keys = path.split('.')
    const last = keys.pop() ?? path
    let at: Branch = root
    for (const key of keys) {
      const next = at[key]
      if (typeof next === 'object') at = next
      else {
        const made: Branch = Object.create(null)
        at[key] = made
        at = made
      }
    }
    at[last] = text
  }
  return root
}

function readObject(schema: JsonSchema, branch: Branch): unknown {
  const read: Record<string, unknown> = {}
  const properties = schema.properties ?? {}
  for (const [key, value] of Object.entries(branch)) {
    const property = properties[key]
    const seen = typeof property === 'object' ? readValue(property, value) : value
    if (seen !== undefined) read[key] = seen
  }
  for (const [key, property] of Object.entries(properties)) {
    if (typeof property === 'object' && property.type === 'boolean' && !(key in read)) {
      if (schema.required?.includes(key) === true && property.default === undefined) read[key] = false
    }
  }
  return read
}

function readValue(schema: JsonSchema, value: Branch | string): unknown {
  if (typeof value === 'object') {
    const { items } = partWith(schema, 'items')
    if (schemaTypes(schema).includes('array')) {
      const one = typeof items === 'object' && !Array.isArray(items) ? items : {}
      return Object.keys(value)
        .sort((a, b) => Number(a) - Number(b))
        .map((key) => readValue(one as JsonSchema, value[key] ?? ''))
    }
    return readObject(partWith(schema, 'properties'), value)
  }
  const types = schemaTypes(schema)
  const text = value.trim()
  if (text === '')
    return types.includes('null') ? null : types.includes('string') && types.length === 0 ? '' : undefined
  if (types.includes('integer') || types.includes('number')) return readNumber(text)
  if (types.includes('boolean')) return text === 'on' || text === 'true'
  if (types.includes('array') || types.includes('object')) return readJson(text)
  return value
}

/** The part of a schema that says what is inside: of what may be null, the other one. */
function partWith(schema: JsonSchema, inside: 'items' | 'properties'): JsonSchema {
  if (schema[inside] !== undefined) return schema
  const parts = [...(schema.anyOf ?? []), ...(schema.oneOf ?? [])]
  return (parts.find((part) => typeof part === 'object' && part[inside] !== undefined) ?? schema) as JsonSchema
}

function schemaTypes(schema: JsonSchema): readonly string[] {
  const own = schema.type === undefined ? [] : Array.isArray(schema.type) ? schema.type : [schema.type]
  const inner = [...(schema.anyOf ?? []), ...(schema.oneOf ?? []), ...(schema.allOf ?? [])]
  return [...own, ...inner.flatMap((part) => (typeof part === 'object' ? schemaTypes(part) : []))]
}

/** Full-width digits, commas and signs, as a Korean keyboard may give them, are read as plain ones; ² or ① are not. */
const readNumber = (text: string): number | string => {
  const plain = text.replaceAll(/[\uFF0C\uFF0D\uFF10-\uFF19]/g, (wide) => wide.normalize('NFKC')).replaceAll(',', '')
  return /^-?\d{1,16}$/.test(plain) ? Number(plain) : text
}

function readJson(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return text
  }
}
