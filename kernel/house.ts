import type { Title } from '#kit/contract.ts'
import type { Lang } from '#kit/korean-text.ts'
import type { AnyRefusal, CommandHandler, Handler, QueryHandler } from './handler.ts'
import type { TellingKind } from './telling.ts'

export type { Lang }

/** One room as it is mounted: what it can do and how it says no. */
export interface Room {
  readonly name: string
  readonly title: Title
  readonly handlers: readonly Handler[]
  /** The sentence for one of the room's refusals, or null when it does not know the kind. */
  readonly explain: (refusal: AnyRefusal, lang: Lang) => string | null
  /** What the room tells people of. */
  readonly tells?: readonly TellingKind[]
}

/** All rooms joined: every command and query by its name. */
export interface House {
  readonly rooms: readonly Room[]
  readonly commands: ReadonlyMap<string, CommandHandler>
  readonly queries: ReadonlyMap<string, QueryHandler>
  /** All that people are told of, by its kind. */
  readonly tells: ReadonlyMap<string, TellingKind>
}

const isCommand = (handler: Handler): handler is CommandHandler => handler.contract.type === 'command'
const isQuery = (handler: Handler): handler is QueryHandler => handler.contract.type === 'query'

/** Joins rooms into a house; a name declared twice, or outside its own room, is a mistake in the program. */
export function joinRooms(rooms: readonly Room[]): House {
  const seen = new Set<string>()
  for (const room of rooms) {
    for (const { contract } of room.handlers) {
      if (seen.has(contract.name)) throw new Error(`${contract.name} is declared twice.`)
      if (!contract.name.startsWith(`${room.name}.`)) throw new Error(`${contract.name} stands in room ${room.name}.`)
      seen.add(contract.name)
    }
  }
  const handlers = rooms.flatMap((room) => room.handlers)
  const tells = rooms.flatMap((room) => room.tells ?? [])
  return {
    rooms,
    commands: new Map(handlers.filter(isCommand).map((handler) => [handler.contract.name, handler])),
    queries: new Map(handlers.filter(isQuery).map((handler) => [handler.contract.name, handler])),
    tells: new Map(tells.map((told) => [told.kind, told])),
  }
}
