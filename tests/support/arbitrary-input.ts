import fc from 'fast-check'
import type { z } from 'zod'
import { jsonSchemaOf } from '#kernel/form-values.ts'

type JsonSchema = z.core.JSONSchema.BaseSchema

/** Inputs for a contract: mostly of its shape, with odd texts, numbers and members in it; sometimes of none. */
export const inputsFor = (schema: z.ZodType): fc.Arbitrary<unknown> =>
  fc.oneof({ weight: 5, arbitrary: shaped(jsonSchemaOf(schema)) }, { weight: 1, arbitrary: fc.jsonValue() })

const oddTexts = fc.oneof(
  fc.string({ unit: 'grapheme' }),
  fc.constantFrom(
    '2021-02-30',
    '2021-06-14',
    '-1',
    '0',
    "'; drop table item; --",
    '<script>',
    '\u0000',
    '가'.repeat(5000),
  ),
  fc.constantFrom('m-2020', 'geumcheon', 'a0', 'i-anyangcheon'),
)

function shaped(schema: JsonSchema): fc.Arbitrary<unknown> {
  if (schema.const !== undefined) return fc.constant(schema.const)
  if (schema.enum !== undefined) return fc.constantFrom(...schema.enum)
  const inner = [...(schema.anyOf ?? []), ...(schema.oneOf ?? [])].filter((part) => typeof part === 'object')
  if (inner.length > 0) return fc.oneof(...inner.map(shaped))
  if (schema.type === 'object') return shapedObject(schema)
  if (schema.type === 'array') {
    const items = typeof schema.items === 'object' && !Array.isArray(schema.items) ? schema.items : {}
    return fc.array(shaped(items as JsonSchema), { maxLength: 3 })
  }
  if (schema.type === 'integer' || schema.type === 'number') {
    return fc.oneof(fc.integer({ min: -5, max: 3000 }), fc.maxSafeInteger(), fc.constantFrom(0, 1, 2021, 0.5))
  }
  if (schema.type === 'boolean') return fc.boolean()
  if (schema.type === 'null') return fc.constant(null)
  if (schema.type === 'string') return texts(schema)
  return fc.oneof(oddTexts, fc.jsonValue())
}

function texts(schema: JsonSchema): fc.Arbitrary<unknown> {
  const fitting =
    schema.format === 'date'
      ? fc.constantFrom('2021-01-01', '2020-07-17', '2020-12-31')
      : schema.pattern !== undefined && schema.pattern.length < 200
        ? fc.oneof(fc.constantFrom('p2021-08', 'a1', 'some-id'), oddTexts)
        : oddTexts
  return fc.oneof({ weight: 4, arbitrary: fitting }, { weight: 1, arbitrary: oddTexts })
}

function shapedObject(schema: JsonSchema): fc.Arbitrary<unknown> {
  const properties = Object.entries(schema.properties ?? {})
  const model = Object.fromEntries(
    properties.map(([key, property]) => [key, shaped(typeof property === 'object' ? property : {})]),
  )
  return fc.record(model, { requiredKeys: [...(schema.required ?? [])].filter((key) => key in model) })
}
