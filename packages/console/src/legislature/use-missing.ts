import { useCodeText } from '../provider/i18n/text.ts'

/** What a house lacks, as words. */
export const useMissing = () => {
  const codeText = useCodeText()
  return (missing: readonly string[]): string =>
    missing.map((what) => codeText('legislature.missingWord', what)).join(', ')
}
