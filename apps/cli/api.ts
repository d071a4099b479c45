import { openApiDocument } from '#kernel/openapi.ts'
import { buildHouse } from '../house.ts'
import { version } from '../version.ts'

/** `./madang api`: prints the OpenAPI document; needs no database. */
export async function api(): Promise<number> {
  console.log(JSON.stringify(openApiDocument(buildHouse({}), version), null, 2))
  return 0
}
