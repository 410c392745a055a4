import { useNotify } from 'react-admin'
import { codeOf } from '../provider/data/failure.ts'
import { useText } from '../provider/i18n/text.ts'

/**
 * For pages that make something new: the server's sentence is said even where no field of the form is the one that it
 * is about. `before` says where it belongs.
 */
export const useSayRefusal = (before: (field: string) => string = () => '') => {
  const notify = useNotify()
  const t = useText()
  return (error: unknown) => {
    const { message, body } = error as { message: string; body?: { errors?: Record<string, string> } }
    const [field = ''] = Object.keys(body?.errors ?? {})
    const sentence = codeOf(error) === null ? t('console.networkLost') : `${before(field)}${message}`
    notify(sentence, { type: 'error', multiLine: true, autoHideDuration: 15_000 })
  }
}
