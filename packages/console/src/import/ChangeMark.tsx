import { Mark, type MarkTone } from '../look/Mark.tsx'
import { useText } from '../provider/i18n/text.ts'

/** Colour, sign and word say the same. */
const LOOK = {
  NEW: { sign: '+', tone: 'kept' },
  CHANGED: { sign: '~', tone: 'due' },
  GONE: { sign: '−', tone: 'danger' },
  SAME: { sign: '=', tone: 'plain' },
} as const satisfies Record<string, { sign: string; tone: MarkTone }>

export const ChangeMark = ({ change, count }: { change: keyof typeof LOOK; count?: number }) => {
  const t = useText()
  const { sign, tone } = LOOK[change]
  const word = `${sign} ${t(`import.change.${change}`)}`
  return <Mark word={count === undefined ? word : `${word}: ${count}`} tone={tone} />
}
