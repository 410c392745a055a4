import { useRef, useState } from 'react'
import { useDataProvider } from 'react-admin'
import type { ImportInput, ImportKind, ImportPlanPartsFragment, RunImportMutation } from '../generated/graphql.ts'
import { codeOf } from '../provider/data/failure.ts'
import { useText } from '../provider/i18n/text.ts'

export type Plan = ImportPlanPartsFragment
export type PlanRow = Plan['rows'][number]
export type Failed = Extract<RunImportMutation['result'], { left: number }>['failed'][number]

/** What is said about a file, beside its columns. */
export type Said = Omit<ImportInput, 'kind' | 'fileName' | 'content' | 'map'>
export type Chosen = { name: string; size: number; content: string }
export type Progress = { done: number; total: number; failed: Failed[]; state: 'running' | 'stopped' | 'done' }

/** One import from the file to the report. Every step is a call of its own; the server keeps nothing of the file. */
export function useImport() {
  const t = useText()
  const dataProvider = useDataProvider()
  const [kind, setKind] = useState<ImportKind | null>(null)
  const [chosen, setChosen] = useState<Chosen | null>(null)
  const [said, setSaid] = useState<Said>({})
  const [columns, setColumns] = useState<Record<string, string>>({})
  const [words, setWords] = useState('')
  const [plan, setPlan] = useState<Plan | null>(null)
  const [skip, setSkip] = useState<ReadonlySet<string>>(new Set())
  const [acceptGone, setAcceptGone] = useState(false)
  const [progress, setProgress] = useState<Progress | null>(null)
  const [isComparing, setComparing] = useState(false)
  /** The columns were given another meaning since: what is shown is not what would be written. */
  const [isStale, setStale] = useState(false)
  const [refusal, setRefusal] = useState<string | null>(null)
  const stopping = useRef(false)

  const sentence = (error: unknown) => (codeOf(error) === null ? t('console.networkLost') : (error as Error).message)
  const fileOf = (): ImportInput | null =>
    kind === null || chosen === null
      ? null
      : {
          kind,
          fileName: chosen.name,
          content: chosen.content,
          map: [...Object.entries(columns).map(([column, field]) => `${column}=${field}`), words].join('\n'),
          ...said,
        }

  /** Whatever is said anew makes what was compared before untrue. */
  const forget = () => {
    setPlan(null)
    setProgress(null)
    setRefusal(null)
    setAcceptGone(false)
  }

  const compare = async () => {
    const input = fileOf()
    if (input === null) return
    setComparing(true)
    setRefusal(null)
    setProgress(null)
    try {
      const answer = await dataProvider.create('import', { data: input })
      const found = answer.data as Plan
      setPlan(found)
      setSkip(new Set(found.skipped))
      setStale(false)
    } catch (error) {
      setPlan(null)
      setRefusal(sentence(error))
    } finally {
      setComparing(false)
    }
  }

  /** Part by part until nothing is left; a row that fails is left out of the parts that follow. */
  const run = async () => {
    const file = fileOf()
    if (file === null || plan === null) return
    stopping.current = false
    const unwanted = new Set(skip)
    const failed: Failed[] = []
    const before = plan.job?.done ?? 0
    const total = before + plan.newCount + plan.changedCount + plan.goneCount - unwanted.size
    setProgress({ done: before, total, failed, state: 'running' })
    try {
      for (;;) {
        const data = { file, skip: [...unwanted], acceptGone }
        const { data: part } = await dataProvider.create('importRun', { data })
        for (const one of part.failed as Failed[]) {
          failed.push(one)
          unwanted.add(one.key)
        }
        const isDone = part.left === 0
        const state = isDone ? 'done' : stopping.current ? 'stopped' : 'running'
        setProgress({ done: part.done, total: Math.max(total, part.done), failed: [...failed], state })
        if (state !== 'running') return
      }
    } catch (error) {
      setProgress((last) => last && { ...last, state: 'stopped' })
      setRefusal(sentence(error))
    }
  }

  return {
    kind, chosen, said, columns, words, plan, skip, acceptGone, progress, isComparing, isStale, refusal,
    compare, run, setSkip, setAcceptGone, setRefusal,
    stop: () => { stopping.current = true },
    chooseKind: (next: ImportKind) => { setKind(next); setColumns({}); setWords(''); setSaid({}); forget() },
    chooseFile: (next: Chosen) => { setChosen(next); setColumns({}); forget() },
    say: (more: Said) => { setSaid({ ...said, ...more }); forget() },
    /** Without the columns going away while it is typed. */
    sayBeside: (more: Said) => { setSaid({ ...said, ...more }); setStale(true) },
    mean: (column: string, field: string) => { setColumns({ ...columns, [column]: field }); setStale(true) },
    explain: (text: string) => { setWords(text); setStale(true) },
    again: () => { setChosen(null); setColumns({}); setWords(''); forget() },
  } // prettier-ignore
}

export type Import = ReturnType<typeof useImport>
