import { type Definitions, newDefinitions } from './definitions.ts'
import { fontNumber } from './header-part.ts'

/** A picture's bytes in the package. */
export interface KeptPicture {
  readonly item: string
  readonly type: 'png' | 'jpeg'
  readonly bytes: Uint8Array
}

/** What a document gathers while its sections are written: definitions, pictures, numbers of tables and pictures. */
export interface Book {
  readonly definitions: Definitions
  /** A number that no other table or picture of the document has. */
  readonly nextObject: () => number
  readonly keepPicture: (type: KeptPicture['type'], bytes: Uint8Array) => string
  readonly pictures: () => readonly KeptPicture[]
}

export function newBook(): Book {
  const pictures: KeptPicture[] = []
  let objects = 0
  return {
    definitions: newDefinitions(fontNumber),
    nextObject: () => {
      objects += 1
      return objects
    },
    keepPicture: (type, bytes) => {
      const item = `image${pictures.length + 1}`
      pictures.push({ item, type, bytes })
      return item
    },
    pictures: () => pictures,
  }
}
