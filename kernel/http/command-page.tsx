import type { z } from 'zod'
import { everyone, permits } from '#kit/actor.ts'
import { refuse } from '#kit/result.ts'
import { ErrorSummary } from '#ui/error-summary.tsx'
import { Form, SelectField, SubmitButton, TextArea, TextField } from '#ui/form.tsx'
import { Frame } from '#ui/frame.tsx'
import { jsonSchemaOf } from '../form-values.ts'
import type { House } from '../house.ts'
import { words } from '../messages.ts'
import { notPermitted } from '../not-permitted.ts'
import { type Page, page } from '../page.ts'

type JsonSchema = z.core.JSONSchema.BaseSchema

/** A plain form for any command, made from its contract: what every command has before a room makes a better one. */
export const commandPage = (house: House): Page =>
  page({
    path: '/do/:room/:name',
    permission: { name: 'kernel.see-command-form', roles: everyone },
    async render({ params, actor, lang, form }) {
      const name = `${params['room'] ?? ''}.${params['name'] ?? ''}`
      const handler = house.commands.get(name)
      if (handler === undefined) return refuse({ kind: 'command-not-found' })
      const { contract } = handler
      if (!permits(contract.permission, actor)) return refuse(notPermitted(contract.permission, actor))
      const t = words(lang)
      const path = `/${actor.districtId}/do/${params['room'] ?? ''}/${params['name'] ?? ''}`
      const schema = jsonSchemaOf(contract.input)
      const fields = Object.keys(schema.properties ?? {})
      const labels = Object.fromEntries([...fields.map((field) => [field, field]), ['_effectiveOn', t.effectiveOn]])
      const errors = atTopFields(form?.fieldErrors ?? {}, fields)
      const typed = (field: string) => form?.values[field] ?? ''
      return (
        <Frame title={contract.title[lang]} crumbs={[{ href: `/${actor.districtId}/api`, label: t.apiTitle }]}>
          {form !== null && <ErrorSummary sentence={form.sentence} errors={errors} labels={labels} />}
          <Form action={path} page={path} then={path}>
            {Object.entries(schema.properties ?? {}).map(([field, property]) => (
              <SchemaField
                key={field}
                name={field}
                schema={typeof property === 'object' ? property : {}}
                required={schema.required?.includes(field) === true}
                value={typed(field)}
                error={errors[field]}
                jsonHint={t.jsonHint}
              />
            ))}
            <TextField
              name="_effectiveOn"
              label={t.effectiveOn}
              value={typed('_effectiveOn')}
              hint="YYYY-MM-DD"
              error={errors['_effectiveOn']}
            />
            <SubmitButton>{t.send}</SubmitButton>
          </Form>
        </Frame>
      )
    },
  })

/** Errors inside a group or a list, at the one field of this form that holds it. */
const atTopFields = (errors: Readonly<Record<string, string>>, fields: readonly string[]): Record<string, string> =>
  Object.fromEntries(
    Object.entries(errors).map(([path, message]) => {
      const top = path.split('.')[0] ?? path
      return [fields.includes(top) ? top : path, message]
    }),
  )

interface SchemaFieldProps {
  readonly name: string
  readonly schema: JsonSchema
  readonly required: boolean
  readonly value: string
  readonly error: string | undefined
  readonly jsonHint: string
}

function SchemaField({ name, schema, required, value, error, jsonHint }: SchemaFieldProps) {
  const common = { name, label: name, required, value, ...(error === undefined ? {} : { error }) }
  const choices = schema.enum ?? (schema.type === 'boolean' ? ['true', 'false'] : null)
  if (choices !== null) {
    const options = choices.map((choice) => ({ value: String(choice), label: String(choice) }))
    return <SelectField {...common} options={[{ value: '', label: '-' }, ...options]} />
  }
  if (schema.type === 'array' || schema.type === 'object') return <TextArea {...common} hint={jsonHint} />
  return <TextField {...common} />
}
