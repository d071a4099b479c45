import type { Db } from '#db/connect.ts'
import type { FileKeeper } from '#kernel/file-keeper.ts'
import type { House } from '#kernel/house.ts'
import { type Means, runCommand } from '#kernel/run-command.ts'
import { reading } from '#kernel/run-query.ts'
import { ok } from '#kit/result.ts'
import { describeFiles, holdFile, type ToldFile } from '#rooms/documents/contract-files.ts'
import { FileId } from '#rooms/documents/core/kept-file.ts'
import type { FormFile } from '#ui/form-file.ts'

const longestName = 255

/** Keeps the files of forms by the commands of the room of documents. */
export function fileKeeper({
  db,
  house,
  means,
}: {
  readonly db: Db
  readonly house: House
  readonly means: Means
}): FileKeeper {
  return {
    hold: async ({ actor, now, from }, { name, bytes }) => {
      const handler = house.commands.get(holdFile.name)
      if (handler === undefined) throw new Error(`No handler is mounted for the command ${holdFile.name}.`)
      // The end of a name tells what it is.
      const input = { name: name.trim().slice(-longestName) || 'file', base64: Buffer.from(bytes).toString('base64') }
      const held = await runCommand(means, { handler, actor, input, now, from })
      return held.ok ? ok(formFile(holdFile.reply.parse(held.value.reply))) : held
    },
    describe: async ({ actor, now }, named) => {
      const fileIds = named.flatMap((id) => FileId.safeParse(id).data ?? []).slice(0, 100)
      const reader = { actor, now, queries: house.queries }
      const described = await reading(db, reader, (ask) => ask(describeFiles, { fileIds }))
      return described.ok ? described.value.files.map(formFile) : []
    },
  }
}

const formFile = ({ fileId, name, bytes, format, alt, people }: ToldFile): FormFile => ({
  ...{ fileId, name, bytes, picture: format === 'picture', alt, people },
})
