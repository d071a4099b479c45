import type { Actor } from '#kit/actor.ts'
import type { Instant } from '#kit/korean-date.ts'
import type { Result } from '#kit/result.ts'
import type { FormFile } from '#ui/form-file.ts'
import type { AnyRefusal } from './handler.ts'
import type { SentFile } from './page.ts'

/** Who sends files with a form, when, and from which network. */
export interface Sender {
  readonly actor: Actor
  readonly now: Instant
  readonly from: string | null
}

/** The kernel's way to keep the files of forms; the room of documents keeps them, `apps/` hands it in. */
export interface FileKeeper {
  /** Holds one file, in a transaction of its own: a form that is refused loses none. */
  readonly hold: (sender: Sender, file: SentFile) => Promise<Result<FormFile, AnyRefusal>>
  /** What there is to show of files that a form names, of those that its sender may see. */
  readonly describe: (sender: Sender, fileIds: readonly string[]) => Promise<readonly FormFile[]>
}
