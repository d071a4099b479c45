import type { Title } from '#kit/contract.ts'
import { HouseRefusal } from '#kit/contract.ts'
import { jsonSchemaOf } from './form-values.ts'
import type { Handler } from './handler.ts'
import type { House } from './house.ts'
import { words } from './messages.ts'

/** The OpenAPI 3.1 document of every command and query, made from the same contracts that serve them. */
export function openApiDocument(house: House, version: string) {
  const paths: Record<string, object> = {}
  for (const room of house.rooms) {
    for (const handler of room.handlers) {
      const { contract } = handler
      const address = `/{district}/api/${contract.name.replace('.', '/')}`
      paths[address] =
        contract.type === 'command'
          ? { post: commandOperation(handler) }
          : contract.sent === 'body'
            ? { post: bodyQueryOperation(handler) }
            : { get: queryOperation(handler) }
    }
  }
  return {
    openapi: '3.1.0',
    info: {
      title: words('ko').documentTitle,
      version,
      description: bothWords({ ko: words('ko').documentLead, en: words('en').documentLead }),
    },
    tags: house.rooms.map((room) => ({ name: room.name, description: bothWords(room.title) })),
    paths,
    components: {
      schemas: { HouseRefusal: jsonSchemaOf(HouseRefusal, 'output') },
      securitySchemes: { session: { type: 'apiKey', in: 'cookie', name: 'madang_session_{district}' } },
    },
  }
}

const bothWords = (title: Title): string => `${title.ko} / ${title.en}`

const districtParameter = { name: 'district', in: 'path', required: true, schema: { type: 'string' } }

function operation({ contract }: Handler) {
  return {
    operationId: contract.name,
    tags: [contract.name.split('.')[0]],
    summary: bothWords(contract.title),
    description: `${bothWords({ ko: words('ko').apiRoles, en: words('en').apiRoles })}: ${contract.permission.roles.join(', ')}`,
    'x-permission': contract.permission.name,
    ...(contract.permission.roles.includes('visitor') ? {} : { security: [{ session: [] }] }),
  }
}

function responses({ contract }: Handler) {
  const refusal = { anyOf: [jsonSchemaOf(contract.refusal, 'output'), { $ref: '#/components/schemas/HouseRefusal' }] }
  const problem = {
    type: 'object',
    required: ['title', 'status', 'refusal'],
    properties: { title: { type: 'string' }, status: { type: 'integer' }, refusal },
  }
  return {
    200: { description: 'OK', content: { 'application/json': { schema: jsonSchemaOf(contract.reply, 'output') } } },
    '4XX': { description: 'refused', content: { 'application/problem+json': { schema: problem } } },
  }
}

function commandOperation(handler: Handler) {
  const input = jsonSchemaOf(handler.contract.input)
  return {
    ...operation(handler),
    parameters: [
      districtParameter,
      { name: 'Idempotency-Key', in: 'header', required: false, schema: { type: 'string', maxLength: 200 } },
      { name: 'Effective-On', in: 'header', required: false, schema: { type: 'string', format: 'date' } },
    ],
    requestBody: { required: true, content: { 'application/json': { schema: input } } },
    responses: responses(handler),
  }
}

const bodyQueryOperation = (handler: Handler) => ({
  ...operation(handler),
  parameters: [districtParameter],
  requestBody: { required: true, content: { 'application/json': { schema: jsonSchemaOf(handler.contract.input) } } },
  responses: responses(handler),
})

function queryOperation(handler: Handler) {
  const input = jsonSchemaOf(handler.contract.input)
  return {
    ...operation(handler),
    parameters: [
      districtParameter,
      ...Object.entries(input.properties ?? {}).map(([name, schema]) => ({
        name,
        in: 'query',
        required: input.required?.includes(name) === true,
        schema,
      })),
    ],
    responses: responses(handler),
  }
}
