import { useCodeText, useText } from '../provider/i18n/text.ts'
import { useFormat } from '../provider/i18n/use-format.ts'
import type { AuditWords } from './audit-value.ts'
import { CODE_GROUPS, FIELD_WORD } from './audit-word.ts'

const STAFF = /^(?:staff:)?(stf_\w+)$/
const MOMENT = /^\d{4}-\d\d-\d\dT[\d:.]+Z$/
const CODE = /^[A-Z][A-Z_]+$/

/**
 * Words for recorded fields and values. What there is no word for stays as it was recorded.
 * @param names of staff who are named on the page already, by id
 */
export function useAuditWords(names: ReadonlyMap<string, string>): AuditWords {
  const t = useText()
  const codeText = useCodeText()
  const format = useFormat()
  const codeOf = (field: string, code: string): string => {
    // What is missing answers with the empty text: the next list is asked.
    for (const group of CODE_GROUPS[field] ?? []) {
      const word = codeText(`word.${group}`, code, '')
      if (word !== '') return word
    }
    return code
  }
  return {
    sealed: t('audit.sealed'),
    field: (name) => {
      const key = FIELD_WORD[name]
      if (key !== undefined) return t(key)
      return CODE.test(name) ? codeText('word.fieldGroup', name) : name
    },
    text: (field, text) => {
      const staff = STAFF.exec(text)?.[1]
      if (staff !== undefined) return names.get(staff) ?? t('audit.someStaff')
      if (MOMENT.test(text)) return format.moment(text)
      return CODE.test(text) ? codeOf(field, text) : text
    },
    truth: (value) => codeText('ra.boolean', `${value}`),
  }
}
