import { type House, joinRooms, type Room } from '#kernel/house.ts'
import type { Title } from '#kit/contract.ts'
import { identityRoom } from '#rooms/identity/server/room.ts'
import { recordRoom } from '#rooms/record/server/room.ts'

/** Joins the rooms into the house; what one room needs of a room below it is handed in here. */
export function buildHouse(wish: { readonly demonstration: boolean }): House {
  const titles = new Map<string, Title>()
  const titleOf = (command: string): Title => titles.get(command) ?? { ko: command, en: command }
  const rooms: readonly Room[] = [identityRoom(wish), recordRoom(titleOf)]
  for (const { contract } of rooms.flatMap((room) => room.handlers)) titles.set(contract.name, contract.title)
  return joinRooms(rooms)
}
