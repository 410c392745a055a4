import { useTranslate } from 'react-admin'
import type { Messages } from './message/en.ts'

type Path<Tree> = {
  [Key in keyof Tree & string]: Tree[Key] extends string ? Key : `${Key}.${Path<Tree[Key]>}`
}[keyof Tree & string]

export type MessageKey = Path<Messages>
type Given = Readonly<Record<string, string | number | undefined>>

/** react-admin's `translate`, for our own keys only: a key that English does not have is a type error. */
export const useText = () => useTranslate() as (key: MessageKey, given?: Given) => string

/** For codes that the server may grow before the console does: then the code itself is shown. */
export const useCodeText = () => {
  const translate = useTranslate()
  return (group: string, code: string, otherwise = code): string => translate(`${group}.${code}`, { _: otherwise })
}
