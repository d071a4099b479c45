import { useEffect, useRef, useState } from 'preact/hooks'
import type { Lang } from '#kit/korean-text.ts'
import { words as identityWords } from '#rooms/identity/core/messages.ts'
import type { FieldValue } from '../../../core/field-value.ts'
import { fieldWord } from '../../../core/messages-fields.ts'
import { writingWords } from '../../../core/messages-writing.ts'
import { betweenTexts, type SheetFieldName, sheetField } from '../../../core/sheet-field.ts'
import { keepDrafts, readDrafts } from './drafts.ts'
import { decided, type FieldState, failed, kept, received, sending, standing, typed } from './field-state.ts'
import { askState, askWriters, type SheetState, saveField, type Writers } from './talk.ts'

export interface SheetToWrite {
  readonly district: string
  readonly lang: Lang
  readonly projectId: string
  readonly version: number
  readonly values: readonly { readonly field: SheetFieldName; readonly value: FieldValue }[]
  readonly department: string | null
}

export interface WrittenSheet {
  readonly fields: ReadonlyMap<SheetFieldName, FieldState>
  /** Sentences on who else writes what. */
  readonly writing: readonly string[]
  readonly restored: boolean
  readonly write: (field: SheetFieldName, value: FieldValue) => void
  readonly decide: (field: SheetFieldName, keep: 'mine' | 'theirs' | 'both') => void
  readonly saveNow: () => void
}

const hasLines = (field: SheetFieldName): boolean => sheetField(field).kind === 'text'

const pause = 1200
const askEvery = 2500
const retryAfter = 5000

/** Keeps a sheet in step with the server: saves a field shortly after it was typed, takes in what others write. */
export function useSheet(sheet: SheetToWrite): WrittenSheet {
  const { district, projectId, lang } = sheet
  const place = `${district}-${projectId}`
  const [, show] = useState(0)
  const now = useRef({
    fields: new Map<SheetFieldName, FieldState>(sheet.values.map(({ field, value }) => [field, standing(value)])),
    since: sheet.version,
    writing: [] as readonly string[],
    busy: false,
    restored: false,
    own: new Set<SheetFieldName>(),
    timer: undefined as ReturnType<typeof setTimeout> | undefined,
    department: sheet.department,
  })
  now.current.department = sheet.department

  const put = (field: SheetFieldName, change: (state: FieldState) => FieldState): void => {
    const state = now.current.fields.get(field)
    if (state === undefined) return
    now.current.fields.set(field, change(state))
    keepDrafts(place, now.current.fields)
    show((count) => count + 1)
  }

  const saveSoon = (wait: number): void => {
    clearTimeout(now.current.timer)
    now.current.timer = setTimeout(() => void saveAll(), wait)
  }

  async function saveAll(): Promise<void> {
    if (now.current.busy) return saveSoon(pause)
    now.current.busy = true
    let noAnswer = false
    for (const [field, { status }] of [...now.current.fields]) {
      if (status === 'editing' || status === 'unsaved') noAnswer = (await saveOne(field)) || noAnswer
    }
    now.current.busy = false
    if (noAnswer) saveSoon(retryAfter)
  }

  /** Saves one field; true when the server did not answer and it is to be tried again. */
  async function saveOne(field: SheetFieldName): Promise<boolean> {
    const state = now.current.fields.get(field)
    if (state === undefined) return false
    const { base, mine } = state
    const { department } = now.current
    put(field, sending)
    const saved = await saveField(district, { projectId, department, field, base, value: mine })
    if (saved.kind === 'saved') {
      if (saved.version === now.current.since + 1) now.current.since = saved.version
      now.current.own.add(field)
      put(field, (latest) => kept(latest, mine))
    } else if (saved.kind === 'changed-meanwhile') {
      put(field, (latest) => received(latest, saved.theirs, latest.by, hasLines(field)))
      saveSoon(pause)
    } else {
      const problem = saved.kind === 'refused' ? saved.sentence : writingWords(lang).noAnswer
      put(field, (latest) => failed(latest, problem))
    }
    return saved.kind === 'no-answer'
  }

  function take(state: SheetState, writers: Writers): void {
    const roles = identityWords(lang).roles
    for (const { field, value, role, department } of state.fields) {
      const who = role === null ? null : [roles[role], department].filter((part) => part !== null).join(', ')
      const before = now.current.fields.get(field)
      put(field, (latest) => received(latest, value, who, hasLines(field)))
      if (before !== undefined && now.current.fields.get(field)?.by !== null) now.current.own.delete(field)
    }
    now.current.since = Math.max(now.current.since, state.version)
    now.current.writing = writers
      .filter(({ field }) => !now.current.own.has(field))
      .map(({ role, department, field }) =>
        writingWords(lang).writingNow(
          [roles[role], department].filter((part) => part !== null).join(', '),
          fieldWord(field, lang),
        ),
      )
    if ([...now.current.fields.values()].some(({ status }) => status === 'editing')) saveSoon(pause)
    show((count) => count + 1)
  }

  useEffect(() => {
    const drafts = readDrafts(place)
    for (const [field, { base, mine }] of Object.entries(drafts)) {
      const name = field as SheetFieldName
      const present = now.current.fields.get(name)
      if (present === undefined) continue
      now.current.restored = true
      put(name, () => received(typed(standing(base), mine), present.mine, null, hasLines(name)))
    }
    if (now.current.restored) saveSoon(pause)
    const asking = setInterval(() => {
      if (document.hidden || now.current.busy) return
      const asked = Promise.all([askState(district, projectId, now.current.since), askWriters(district, projectId)])
      void asked.then(([state, writers]) => {
        if (state !== null) take(state, writers)
      })
    }, askEvery)
    const warn = (event: BeforeUnloadEvent): void => {
      if ([...now.current.fields.values()].some(({ status }) => status !== 'saved')) event.preventDefault()
    }
    addEventListener('beforeunload', warn)
    return () => {
      clearInterval(asking)
      removeEventListener('beforeunload', warn)
    }
  }, [])

  return {
    fields: now.current.fields,
    writing: now.current.writing,
    restored: now.current.restored,
    write: (field, value) => {
      put(field, (state) => typed(state, value))
      saveSoon(pause)
    },
    decide: (field, keep) => {
      put(field, (state) => decided(state, keep, betweenTexts(field)))
      saveSoon(0)
    },
    saveNow: () => saveSoon(0),
  }
}
