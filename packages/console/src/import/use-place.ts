import { useText } from '../provider/i18n/text.ts'

/** Where something stands in a file: a line of a table in the reader's language, a path in a roster as it is. */
export const usePlace = () => {
  const t = useText()
  return (at: string): string => {
    const [, number] = /^line (\d+)$/.exec(at) ?? []
    return number === undefined ? at : t('import.line', { number })
  }
}
