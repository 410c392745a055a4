import { useCallback, useEffect, useRef, useState } from 'react'
import { type Failure, type Problem, problemOf } from '../api/failure.ts'
import { request, RequestError } from '../api/request.ts'
import {
  type Draft,
  draftedAt,
  readDraft,
  reconcile,
  sameDeclaration,
  type Typed,
  typedOf,
  writeDraft,
} from '../draft/draft.store.ts'
import { type DeclarationChannel, SavePledgeDocument } from '../generated/graphql.ts'
import { useLanguage } from '../language/LanguageProvider.tsx'
import type { Pledge } from '../session/SessionProvider.tsx'
import { completeLink } from './propose-channel.ts'

/** Where what was typed is by now; each has its quiet line under the form. */
export type Kept = 'there' | 'device' | 'nowhere' | 'saving' | 'offline' | 'signedOut' | 'conflict' | 'refused'

const PAUSE = 1_200

export type PledgeDraft = {
  typed: Typed
  kept: Kept
  /** When that was typed which is on this device only and the form opened with; null: nothing was. */
  restored: number | null
  problems: readonly Problem[]
  change: (change: Partial<Typed>) => void
  /** Sends now; the version that the server has after it, or null when it could not be saved. */
  save: () => Promise<number | null>
  /** After `conflict`: what the other window left. */
  there: Typed | null
  takeTheirs: () => void
  keepMine: () => void
}

/**
 * What is typed is on this device at once and at the server a moment after; without network, or signed out, it waits
 * here and is sent when that is over. `fetchPledge` reads the pledge anew after somebody else changed it.
 */
export function usePledgeDraft(pledge: Pledge, fetchPledge: () => Promise<Pledge | null>): PledgeDraft {
  const { t, language } = useLanguage()
  const [first] = useState(() => reconcile(readDraft(localStorage, pledge.id), pledge))
  const [restored] = useState(() => (first.outcome === 'mine' ? draftedAt(localStorage, pledge.id) : null))
  const [typed, setTyped] = useState(first.typed)
  const [kept, setKept] = useState<Kept>(OPENS[first.outcome])
  const [there, setThere] = useState<Typed | null>(first.outcome === 'conflict' ? typedOf(pledge.declaration) : null)
  const [problems, setProblems] = useState<readonly Problem[]>([])
  const now = useRef({
    typed: first.typed,
    version: pledge.version,
    dirty: first.outcome !== 'theirs',
    conflict: first.outcome === 'conflict',
  })
  const running = useRef<Promise<number | null>>(Promise.resolve(null))

  const keepHere = useCallback(
    (saved: boolean): boolean => {
      const draft: Draft = {
        shape: 1,
        pledge: pledge.id,
        version: now.current.version,
        typed: now.current.typed,
        saved,
      }
      return writeDraft(localStorage, draft)
    },
    [pledge.id],
  )

  const conflict = useCallback(async (): Promise<void> => {
    const fresh = await fetchPledge()
    if (fresh === null) return
    now.current.version = fresh.version
    if (sameDeclaration(typedOf(fresh.declaration), now.current.typed)) {
      now.current.dirty = false
      setKept('there')
      return
    }
    now.current.conflict = true
    setThere(typedOf(fresh.declaration))
    setKept('conflict')
  }, [fetchPledge])

  const saveOnce = useCallback(async (): Promise<number | null> => {
    if (now.current.conflict) return null
    if (!now.current.dirty) return now.current.version
    const sent = now.current.typed
    const declaration = declarationOf(sent)
    if (declaration === null) return null
    setKept('saving')
    try {
      const input = { id: pledge.id, expectedVersion: now.current.version, declaration }
      const { savePledge } = await request(SavePledgeDocument, { input, language })
      if (savePledge.is === 'Failure') {
        if (savePledge.code === 'record.changed') await conflict()
        else if (savePledge.code === 'actor.notSignedIn') setKept('signedOut')
        else {
          setProblems([problemOf(t, savePledge satisfies Failure)])
          setKept('refused')
        }
        return null
      }
      now.current.version = savePledge.version
      now.current.dirty = now.current.typed !== sent
      setProblems([])
      keepHere(!now.current.dirty)
      setKept(now.current.dirty ? 'device' : 'there')
      return savePledge.version
    } catch (error) {
      const trouble = error instanceof RequestError ? error.trouble : 'broken'
      setKept(trouble === 'signedOut' ? 'signedOut' : 'offline')
      return null
    }
  }, [conflict, keepHere, language, pledge.id, t])

  /** One after the other: two at once would each make the other's version old. */
  const save = useCallback((): Promise<number | null> => {
    running.current = running.current.then(saveOnce, saveOnce)
    return running.current
  }, [saveOnce])

  const change = (part: Partial<Typed>): void => {
    const next = { ...now.current.typed, ...part }
    now.current.dirty ||= !sameDeclaration(next, now.current.typed)
    now.current.typed = next
    setTyped(next)
    if (!keepHere(!now.current.dirty)) setKept('nowhere')
    else if (now.current.dirty && !now.current.conflict)
      setKept((last) => (last === 'offline' || last === 'signedOut' ? last : 'device'))
  }

  useEffect(() => {
    if (!now.current.dirty || now.current.typed !== typed) return undefined
    const timer = setTimeout(() => void save(), PAUSE)
    return () => clearTimeout(timer)
  }, [typed, save])

  useEffect(() => {
    const send = (): void => void save()
    addEventListener('online', send)
    return () => removeEventListener('online', send)
  }, [save])

  const settle = (chosen: Typed, dirty: boolean): void => {
    now.current = { ...now.current, typed: chosen, dirty, conflict: false }
    setTyped(chosen)
    setThere(null)
    keepHere(!dirty)
    setKept(dirty ? 'device' : 'there')
    if (dirty) void save()
  }
  return {
    typed,
    kept,
    restored,
    problems,
    change,
    save,
    there,
    takeTheirs: () => settle({ ...(there ?? typed), text: typed.text }, false),
    keepMine: () => settle(typed, true),
  }
}

const OPENS = { mine: 'device', theirs: 'there', conflict: 'conflict' } as const

/** The input, or null while there is too little to be kept at the server (a day and a channel are the least). */
function declarationOf({
  url,
  on,
  channel,
  transcript,
}: Typed): { on: string; url: string | null; channel: DeclarationChannel; transcript: string | null } | null {
  if (on === '' || channel === '') return null
  return {
    on,
    channel: channel as DeclarationChannel,
    url: completeLink(url) || null,
    transcript: transcript.trim() || null,
  }
}
