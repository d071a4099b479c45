import { type FileHandle, open } from 'node:fs/promises'
import { ok, type Result, refuse } from '#kit/result.ts'

/** Opens a file that is not there yet, for its owner alone to read; one that is there is never overwritten. */
export async function newFile(file: string): Promise<Result<FileHandle, { kind: 'no-file'; sentence: string }>> {
  try {
    return ok(await open(file, 'wx', 0o600))
  } catch (error) {
    const exists = error instanceof Error && 'code' in error && error.code === 'EEXIST'
    return refuse({ kind: 'no-file', sentence: exists ? existsSentence(file) : failed(file, String(error)) })
  }
}

const existsSentence = (file: string) =>
  `${file} 파일이 이미 있습니다. 다른 이름을 적어 주세요. / The file exists; name another.`
const failed = (file: string, detail: string) =>
  `${file} 파일을 만들 수 없습니다. 다른 곳을 적어 주세요. / The file cannot be made; name another place. (${detail})`
