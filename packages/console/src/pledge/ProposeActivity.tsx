import { required, SelectInput, TextInput } from 'react-admin'
import { ActButton } from '../act/ActButton.tsx'
import { PartialDateInput } from '../act/ListInput.tsx'
import type { PledgePageFragment, UndertakingKind } from '../generated/graphql.ts'
import type { ActData } from '../provider/data/act.ts'
import { enWords } from '../provider/i18n/message/en-words.ts'
import { useText } from '../provider/i18n/text.ts'

/** What cannot be reported: the declaration has its own place, and that no money is meant is no act. */
const NOT_REPORTED = new Set(['PUBLIC_DECLARATION', 'NOT_FINANCIAL'])
const KINDS = Object.keys(enWords.activity).filter((kind) => !NOT_REPORTED.has(kind)) as UndertakingKind[]

/** Only what is reported is known: staff write down what an office did, and the office is told. */
export const ProposeActivity = ({ pledge }: { pledge: PledgePageFragment }) => {
  const t = useText()
  return (
    <ActButton
      resource="pledges"
      act="reportActivity"
      record={pledge}
      label={t('months.propose')}
      title={t('months.proposeTitle', { member: pledge.parliamentarian.name })}
      bounds={t('months.proposeBounds')}
      done={t('months.proposed')}
      defaults={{ kind: 'MONTHLY_STATEMENT' }}
      toData={({ date, ...values }) => ({ ...values, on: date }) as unknown as ActData<'reportActivity'>}
      isCalm
    >
      <SelectInput
        source="kind"
        label={t('import.field.kind')}
        choices={KINDS.map((id) => ({ id, name: t(`word.activity.${id}`) }))}
        translateChoice={false}
        validate={required()}
        helperText={false}
      />
      <PartialDateInput source="date" isRequired />
      <TextInput source="url" label={t('months.link')} type="url" validate={required()} helperText={false} />
      <TextInput source="title" label={t('months.what')} helperText={false} />
      <TextInput source="organisation" label={t('months.noticedBy')} helperText={t('months.noticedByHelp')} />
    </ActButton>
  )
}
