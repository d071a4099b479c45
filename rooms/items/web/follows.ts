import type { Ask } from '#kernel/handler.ts'
import type { Subject } from '#kit/contract.ts'

/** Whether whoever asks follows a thing, which a room below knows: handed in where the rooms are put together. */
export type Follows = (ask: Ask, subject: Subject) => Promise<boolean | null>
