import type { Ask } from '#kernel/handler.ts'
import { ProjectId } from '#rooms/items/core/item.ts'

/** How a project is called, which a room below knows: handed in where the rooms are put together. */
export type ProjectTitle = (ask: Ask, projectId: string) => Promise<string | null>

/** The id of a project in an address, or null where it can be none. */
export const projectIdOf = (text: string | undefined): ProjectId | null => ProjectId.nullable().catch(null).parse(text)
